using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>What is answered in a team or a group to what belongs into the personal chat.</summary>
internal static class TeamReplies
{
    /// <summary>
    /// Says to whoever asked that it takes place in the personal chat, with the button that opens it: what they ask for is theirs
    /// alone, and others need not see that they did.
    /// </summary>
    /// <param name="message">What is written there beforehand.</param>
    public static Task ElsewhereAsync(DialogContext dc, string message, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var card = PersonalChatCard.For(turn.CardContext, turn.Texts.Say("teamElsewhere"), message);
        return dc.Context.SendPrivatelyAsync(card, Next(turn), ct);
    }

    /// <summary>Says a sentence to all, with the same button.</summary>
    /// <param name="key">The key of the sentence.</param>
    /// <param name="message">What is written there beforehand.</param>
    public static Task SayAsync(DialogContext dc, string key, string message, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        return dc.Context.SendAsync(PersonalChatCard.For(turn.CardContext, turn.Texts.Say(key), message), ct);
    }

    /// <summary>Says a sentence to whoever asked, with what can be asked for there.</summary>
    public static Task TellAsync(DialogContext dc, string text, CancellationToken ct) =>
        dc.Context.SendPrivatelyAsync(text, Next(Turn.Of(dc.Context)), ct);

    /// <summary>What is answered everywhere, in a team and a group too.</summary>
    public static IReadOnlyList<string> Next(Turn turn) => [turn.Texts.Say("buttonMyPartnerships"), turn.Texts.Say("buttonHelp")];
}
