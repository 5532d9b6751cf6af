using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Channels;

/// <content>What the client's own controls below a message send, such as its thumbs.</content>
public sealed partial class PartnershipActivityHandler
{
    private static async Task<InvokeResponse> SubmitsAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken ct) =>
        JsonBag.Of(turnContext.Activity.Value) is { } value && await FeatureBook.SubmitsAsync(Turn.Of(turnContext), value, ct)
            ? new InvokeResponse { Status = (int)HttpStatusCode.OK }
            : new InvokeResponse { Status = (int)HttpStatusCode.BadRequest };
}
