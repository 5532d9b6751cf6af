using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PartnershipBot.Bench.Echo;

/// <summary>The least that a bot on the genuine adapter can do: what the adapter itself costs.</summary>
public sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
}
