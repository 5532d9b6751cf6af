using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>
/// What a sentence said for questions whose turn has not come, as the walk of a stage keeps it: an answer that something is still to
/// be asked about is begun with these words when its question comes.
/// </summary>
internal static class Kept
{
    private const string Key = "kept";

    /// <summary>The words by place, in the order in which they were said; empty when there are none.</summary>
    public static Dictionary<string, string> Of(DialogContext dc)
    {
        try
        {
            return Walk(dc) is { } walk && walk.State.TryGetValue(Key, out var kept) && kept is string json
                ? JsonConvert.DeserializeObject<Dictionary<string, string>>(json) ?? []
                : [];
        }
        catch (JsonException)
        {
            // Kept by another version: the questions are simply asked.
            return [];
        }
    }

    public static void Keep(DialogContext dc, IReadOnlyDictionary<string, string> words)
    {
        if (Walk(dc) is not { } walk)
        {
            return;
        }
        if (words.Count == 0)
        {
            walk.State.Remove(Key);
        }
        else
        {
            walk.State[Key] = JsonConvert.SerializeObject(words);
        }
    }

    /// <summary>What was said for a place, which begins its answer; null when nothing was.</summary>
    public static string? Take(DialogContext dc, Slot slot)
    {
        var words = Of(dc);
        if (!words.Remove(slot.Address(Turn.Of(dc.Context).Answers), out var said))
        {
            return null;
        }
        Keep(dc, words);
        return said;
    }

    /// <summary>The stage that is walked; null where one question is asked alone.</summary>
    public static Stage? StageOf(DialogContext dc) => Walk(dc) is { } walk ? DialogIds.StageOf(walk.Id) : null;

    private static DialogInstance? Walk(DialogContext dc) => dc.Stack.Take(2).FirstOrDefault(i => DialogIds.StageOf(i.Id) is not null);
}
