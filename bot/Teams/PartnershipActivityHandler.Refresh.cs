using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Dialogs.Turns;

namespace PartnershipBot.Teams;

/// <content>Cards that are seen again.</content>
public sealed partial class PartnershipActivityHandler
{
    /// <summary>
    /// The present card; when there is none for whoever sees it, a client that asked by itself gets nothing, so that the card
    /// stays as it is, and a person who asked is told.
    /// </summary>
    private async Task<AdaptiveCardInvokeResponse?> RefreshAsync(ITurnContext context, JObject data, CancellationToken ct) =>
        await assistant.RefreshAsync(context, data, ct) is { } card
            ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = CardType, Value = JObject.Parse(card.ToJson()) }
        : (context.Activity.Value as JObject)?["trigger"] is JValue { Value: "automatic" } ? null
        : new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = Turn.Of(context).Texts.Say("notAvailable") };
}
