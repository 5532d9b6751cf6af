using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Outbound;

namespace PartnershipBot.Conversation;

/// <summary>Sends words, cards and buttons to the conversation of a turn.</summary>
internal static class Sending
{
    /// <summary>
    /// Words, with buttons under them; what a button says is what it sends. In a team or a group of Teams there are others in their
    /// place, which say what is answered there; elsewhere they would be everybody's, and are not shown.
    /// </summary>
    public static Task SendAsync(this ITurnContext context, string text, CancellationToken ct, params IReadOnlyList<string> buttons)
    {
        var message = MessageFactory.Text(text);
        message.InputHint = InputHints.ExpectingInput;
        var turn = Turn.Of(context);
        if (buttons.Count > 0 && (turn.Scope.IsPersonal || PrivateReply.IsPossible((Activity)context.Activity)))
        {
            message.SuggestedActions = Suggest(context, turn.Scope.IsPersonal ? buttons : TeamReplies.Next(turn));
        }
        return context.SendActivityAsync(message, ct);
    }

    /// <summary>
    /// Words for whoever asked alone, where the channel can do that in a team or a group; elsewhere for all. The buttons under them
    /// say what is answered there: Teams shows three.
    /// </summary>
    public static Task SendPrivatelyAsync(this ITurnContext context, string text, IReadOnlyList<string> buttons, CancellationToken ct) =>
        context.SendActivityAsync(PrivateReply.Of(MessageFactory.Text(text), context.Activity, Suggest(context, buttons)), ct);

    /// <summary>The same with a card.</summary>
    public static Task SendPrivatelyAsync(this ITurnContext context, AdaptiveCard card, IReadOnlyList<string> buttons, CancellationToken ct)
    {
        var message = (Activity)MessageFactory.Attachment(Attach(Fit(Turn.Of(context), card)));
        return context.SendActivityAsync(PrivateReply.Of(message, context.Activity, Suggest(context, buttons)), ct);
    }

    /// <summary>Buttons under a message; what each says is what it sends.</summary>
    public static SuggestedActions Suggest(ITurnContext context, IReadOnlyList<string> buttons) =>
        new()
        {
            Actions =
            [
                .. buttons.Select(b => new CardAction
                {
                    Type = ActionTypes.ImBack,
                    Title = b,
                    Value = b,
                }),
            ],
            To = context.Activity.From?.Id is { } to ? [to] : null,
        };

    /// <summary>
    /// Sends a message that answers nothing. The SDK would have it answer an activity that it made up itself, for which Web Chat and
    /// the Emulator wait 5 s before they show the message.
    /// </summary>
    public static Task SayByItselfAsync(this ITurnContext turn, IActivity message, CancellationToken ct)
    {
        turn.Activity.Id = null;
        return turn.SendActivityAsync(message, ct);
    }

    /// <summary>A card, alone in its message: some clients cut a message with words and a card in two.</summary>
    public static Task SendAsync(this ITurnContext context, AdaptiveCard card, CancellationToken ct) =>
        context.SendActivityAsync(MessageFactory.Attachment(Attach(Fit(Turn.Of(context), card))), ct);

    /// <summary>A letter to read over, or why there is none.</summary>
    /// <param name="title">The key of what the letter is.</param>
    /// <param name="none">The key of what is said without a letter.</param>
    public static Task SendLetterAsync(this DialogContext dc, string title, Letter? letter, string none, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        return letter is null
            ? TooEarly.SayAsync(dc, turn.Texts.Say(none), ct)
            : dc.Context.SendAsync(LetterCard.For(turn.CardContext, turn.Texts.Say(title), letter), ct);
    }

    /// <summary>A letter to each partner of a partnership, or why there is none.</summary>
    /// <param name="title">The key of what the letter is.</param>
    /// <param name="draft">The letter to one partner, given the partnership as that partner sees it and which it is, from 0.</param>
    /// <param name="none">The key of what is said without a letter.</param>
    public static async Task SendLettersAsync(
        this DialogContext dc,
        string title,
        Partnership partnership,
        Func<Partnership, int, Letter?> draft,
        string none,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        var views = CoPartners.Views(partnership);
        var letters = views.Select(draft).ToList();
        if (letters is not [_, _, ..] || letters.Contains(null))
        {
            await dc.SendLetterAsync(title, letters.FirstOrDefault(), none, ct);
            return;
        }
        foreach (var (letter, seen) in letters.Zip(views))
        {
            var name = turn.Texts.Say(
                "labelOfPartner",
                ("label", new Phrase(title)),
                ("partner", seen.Answers.Text(Fields.PartnerName) ?? "")
            );
            await dc.Context.SendAsync(LetterCard.For(turn.CardContext, name, letter!), ct);
        }
    }

    /// <summary>A card in the place of the one whose button was pressed.</summary>
    /// <param name="message">The message of that card, where every channel that can replaces it; null to send it anew elsewhere.</param>
    public static void Replace(this ITurnContext context, AdaptiveCard card, string? message = null) =>
        Turn.Of(context).Replace(new ReplacedCard(Fit(Turn.Of(context), card), message));

    /// <summary>A card, in the place of the one whose button was pressed or in a message of its own.</summary>
    public static Task ShowAsync(this ITurnContext context, AdaptiveCard card, bool inPlace, CancellationToken ct)
    {
        if (!inPlace)
        {
            return context.SendAsync(card, ct);
        }
        context.Replace(card);
        return Task.CompletedTask;
    }

    /// <summary>The card with the buttons that act where the turn is.</summary>
    public static AdaptiveCard Fit(Turn turn, AdaptiveCard card) => turn.Offered is { } verbs ? TeamCards.Fit(card, verbs) : card;

    public static Attachment Attach(AdaptiveCard card) => new() { ContentType = AdaptiveCard.ContentType, Content = ToJson(card) };

    /// <summary>The card as it goes out.</summary>
    public static JObject ToJson(AdaptiveCard card) => JObject.FromObject(CardLayout.Of(card));
}
