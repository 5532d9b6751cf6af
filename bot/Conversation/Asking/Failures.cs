using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>What is said of replies that were not understood: why, in the same words twice at most, and then the ways out.</summary>
internal static class Failures
{
    private const string CountKey = "failures";
    private const string SaidKey = "refusals";
    private const int BeforeHelp = 2;
    private const int MostInSameWords = 2;
    private const char Between = '\n';

    public static async Task SayAsync(DialogContext dc, Slot slot, string why, CancellationToken ct)
    {
        var texts = Turn.Of(dc.Context).Texts;
        var state = dc.ActiveDialog.State;
        var count = 1 + (state.TryGetValue(CountKey, out var before) ? Convert.ToInt32(before, CultureInfo.InvariantCulture) : 0);
        state[CountKey] = count;
        string[] ways =
        [
            why,
            texts.Say("questionAgainExample", ("example", texts.Example(slot.Question.Id))),
            texts.Say(slot.Question.Skippable ? "questionAgainLeave" : "questionAgainLeaveNeeded"),
        ];
        if (NewWords(state, ways) is { } words)
        {
            await dc.Context.SendAsync(words, ct);
        }
        if (count > BeforeHelp && texts.Say("twiceNotUnderstood") is var offer && IsNew(state, offer))
        {
            Remember(state, offer);
            await dc.Context.SendAsync(offer, ct, texts.Say("buttonHelp"), texts.Say("buttonForm"), texts.Say("buttonLater"));
        }
    }

    /// <summary>The first of several sentences that was not said twice already; from then on it was said once more.</summary>
    public static string? NewWords(IDictionary<string, object> state, params string[] ways)
    {
        if (Array.Find(ways, way => IsNew(state, way)) is not { } words)
        {
            return null;
        }
        Remember(state, words);
        return words;
    }

    /// <summary>Whether something was said of a reply already.</summary>
    public static bool HasSaid(IDictionary<string, object> state) => Said(state).Length > 0;

    private static bool IsNew(IDictionary<string, object> state, string words) =>
        Said(state).Count(s => s == Print(words)) < MostInSameWords;

    private static void Remember(IDictionary<string, object> state, string words) =>
        state[SaidKey] = string.Join(Between, Said(state).Append(Print(words)));

    private static string[] Said(IDictionary<string, object> state) =>
        state.TryGetValue(SaidKey, out var said) && said is string text ? text.Split(Between) : [];

    /// <summary>Enough of some words to know them again.</summary>
    private static string Print(string words) => Storage.Rows.TextPrint.Of(words);
}
