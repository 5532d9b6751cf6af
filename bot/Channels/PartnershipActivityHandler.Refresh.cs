using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Channels;

/// <content>Cards that are seen again.</content>
public sealed partial class PartnershipActivityHandler
{
    /// <summary>
    /// The present card; when there is none for whoever sees it, a client that asked by itself gets nothing, so that the card
    /// stays as it is, and a person who asked is told.
    /// </summary>
    private async Task<AdaptiveCardInvokeResponse?> RefreshAsync(ITurnContext context, Incoming incoming, CancellationToken ct) =>
        await assistant.RefreshAsync(context, incoming.Button!, ct) is { } card
            ? new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = CardType,
                Value = Sending.ToJson(card),
            }
        : incoming.IsAutomatic ? null
        : new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = InvokeAnswers.MessageType,
            Value = Turn.Of(context).Texts.Say("notAvailable"),
        };
}
