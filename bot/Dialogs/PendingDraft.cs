using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using PartnershipBot.Interview;

namespace PartnershipBot.Dialogs;

/// <summary>An answer that is being given, as the question's dialog keeps it from one message to the next.</summary>
internal static class PendingDraft
{
    /// <summary>Waits for which of two answers is kept: somebody else has given one meanwhile.</summary>
    public const string Changed = "changed";

    private const string DraftKey = "draft";
    private const string WaitingKey = "waiting";

    /// <summary>The draft, or null when none was begun.</summary>
    public static Draft? Read(DialogInstance instance)
    {
        try
        {
            return instance.State.TryGetValue(DraftKey, out var draft) && draft is string json ? JsonConvert.DeserializeObject<Draft>(json) : null;
        }
        catch (JsonException)
        {
            // A draft of another version: the question is simply asked again.
            return null;
        }
    }

    /// <summary>What the next message is expected to say: <c>part:…</c>, <c>confirm:…:…</c> or <c>changed</c>; null when it is the answer itself.</summary>
    public static string? Waiting(DialogInstance instance) => instance.State.TryGetValue(WaitingKey, out var waiting) ? waiting as string : null;

    public static void Keep(DialogInstance instance, Draft draft, string waiting)
    {
        instance.State[DraftKey] = JsonConvert.SerializeObject(draft);
        instance.State[WaitingKey] = waiting;
    }

    public static void Clear(DialogInstance instance)
    {
        instance.State.Remove(DraftKey);
        instance.State.Remove(WaitingKey);
    }

    /// <summary>The draft after a reply: to a part, to a confirmation, or anew.</summary>
    public static Draft Continue(DialogInstance instance, Draft? draft, string text, DateOnly today)
    {
        switch (Waiting(instance)?.Split(':', 3))
        {
            case ["part", var part] when draft is not null:
                return draft with { Parts = draft.Parts.SetItem(part, text) };
            case ["confirm", var again, var key] when draft is not null && Replies.ToConfirmation(text, again == nameof(Again.OnYes)) is { } yes:
                var anew = again == nameof(Again.OnYes) ? yes : again == nameof(Again.OnNo) && !yes;
                return anew ? new Draft("", today) : draft with { Confirmed = draft.Confirmed.SetItem(key, yes) };
            case [Changed] when draft is not null && Replies.IsTitle("buttonKeepMine", text):
                return draft;
            default:
                // Whoever answers a confirmation by another answer has changed their mind.
                return new Draft(text, today);
        }
    }
}
