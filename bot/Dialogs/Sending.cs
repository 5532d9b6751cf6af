using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;

namespace PartnershipBot.Dialogs;

/// <summary>Sends words, cards and buttons to the conversation of a turn.</summary>
internal static class Sending
{
    /// <summary>
    /// Words, with buttons under them; what a button says is what it sends. In a team or a group they would be everybody's, and
    /// are not shown.
    /// </summary>
    public static Task SendAsync(this ITurnContext context, string text, CancellationToken ct, params IReadOnlyList<string> buttons)
    {
        var message = MessageFactory.Text(text);
        message.InputHint = InputHints.ExpectingInput;
        if (buttons.Count > 0 && Turn.Of(context).Scope.IsPersonal)
        {
            message.SuggestedActions = new SuggestedActions
            {
                Actions = [.. buttons.Select(b => new CardAction { Type = ActionTypes.ImBack, Title = b, Value = b })],
                To = context.Activity.From?.Id is { } to ? [to] : null,
            };
        }
        return context.SendActivityAsync(message, ct);
    }

    /// <summary>A card, alone in its message: some clients cut a message with words and a card in two.</summary>
    public static Task SendAsync(this ITurnContext context, AdaptiveCard card, CancellationToken ct) =>
        context.SendActivityAsync(MessageFactory.Attachment(Attach(Fit(Turn.Of(context), card))), ct);

    /// <summary>The card with the buttons that act where the turn is.</summary>
    public static AdaptiveCard Fit(Turn turn, AdaptiveCard card) => turn.Offered is { } verbs ? TeamCards.Fit(card, verbs) : card;

    public static Attachment Attach(AdaptiveCard card) =>
        new() { ContentType = AdaptiveCard.ContentType, Content = JObject.Parse(card.ToJson()) };
}
