using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>What is answered in a team or a group to what belongs into the personal chat.</summary>
internal static class TeamReplies
{
    /// <summary>Says in one sentence that it takes place in the personal chat, with the button that opens it.</summary>
    /// <param name="message">What is written there beforehand.</param>
    public static Task ElsewhereAsync(DialogContext dc, string message, CancellationToken ct) => SayAsync(dc, "teamElsewhere", message, ct);

    /// <summary>Says a sentence, with the same button.</summary>
    /// <param name="key">The key of the sentence.</param>
    /// <param name="message">What is written there beforehand.</param>
    public static Task SayAsync(DialogContext dc, string key, string message, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        return dc.Context.SendAsync(PersonalChatCard.For(turn.CardContext, turn.Texts.Say(key), message), ct);
    }
}
