using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace PartnershipBot.Hosting;

/// <summary>Reads what a channel answers as carefully as what it sends: no references, no endless depth.</summary>
internal sealed class AnswerBounds : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // A turn of our own making has its client already.
        if (turnContext.TurnState.Get<IConnectorClient>() is { } client)
        {
            Set(client);
        }
        return next(cancellationToken);
    }

    public static void Set(IConnectorClient client)
    {
        if (client.DeserializationSettings is { } settings)
        {
            settings.MetadataPropertyHandling = MetadataPropertyHandling.Ignore;
            settings.MaxDepth = Utf8Tokens.MostDepth;
        }
    }
}
