using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using PartnershipBot.Cards;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Asking;

/// <summary>An answer that is being given, as the question's dialog keeps it from one message to the next.</summary>
internal static class PendingDraft
{
    private const string DraftKey = "draft";
    private const string WaitingKey = "waiting";

    /// <summary>The draft, or null when none was begun.</summary>
    public static Draft? Read(DialogInstance instance)
    {
        try
        {
            return instance.State.TryGetValue(DraftKey, out var draft) && draft is string json
                ? JsonConvert.DeserializeObject<Draft>(json)
                : null;
        }
        catch (JsonException)
        {
            // A draft of another version: the question is simply asked again.
            return null;
        }
    }

    /// <summary>What the next message is expected to say; null when it is the answer itself.</summary>
    public static Awaited? Waiting(DialogInstance instance) =>
        instance.State.TryGetValue(WaitingKey, out var waiting) ? Awaited.Parse(waiting as string) : null;

    public static void Keep(DialogInstance instance, Draft draft, Awaited waiting)
    {
        instance.State[DraftKey] = JsonConvert.SerializeObject(draft);
        instance.State[WaitingKey] = waiting.ToString();
    }

    public static void Clear(DialogInstance instance)
    {
        instance.State.Remove(DraftKey);
        instance.State.Remove(WaitingKey);
    }

    /// <summary>Asks back what is missing of an answer, and keeps the answer until that is said.</summary>
    /// <returns>False when the outcome asks nothing back.</returns>
    public static async Task<bool> AskBackAsync(DialogContext dc, Draft draft, Outcome outcome, CancellationToken ct)
    {
        switch (outcome)
        {
            case Outcome.Confirm confirm:
                Keep(dc.ActiveDialog, draft, new Awaited.Confirmation(confirm.Again, confirm.IsWarning, confirm.Key));
                await Prompts.AskAsync(dc.Context, InNewWords(dc, draft, confirm), ct);
                return true;
            case Outcome.Ask ask:
                Keep(dc.ActiveDialog, draft, new Awaited.Part(ask.Part));
                await Prompts.AskAsync(dc.Context, ask, ct);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Advice that was given twice already shows, the third time, the words that it is about.</summary>
    private static Outcome.Confirm InNewWords(DialogContext dc, Draft draft, Outcome.Confirm confirm)
    {
        var texts = Turns.Turn.Of(dc.Context).Texts;
        if (
            confirm.Instead is not null
            || !(confirm.IsWarning || confirm.Again == Again.OnYes)
            || Failures.NewWords(dc.ActiveDialog.State, Sentences.Say(texts, confirm.What)) is not null
        )
        {
            return confirm;
        }
        // A warning is followed by its question anyway.
        var ask = confirm.IsWarning ? "" : $" {texts.Say("warningAsk")}";
        return confirm with
        {
            What = new Phrase("adviceAgain", ("said", Escape.Shorten(draft.Input, SentenceTaking.MostWords)), ("ask", ask)),
        };
    }

    /// <summary>Waits for one part again: what was said of it was wrong, and the rest of the answer is kept.</summary>
    public static void KeepWithout(DialogInstance instance, Draft draft, string part) =>
        Keep(instance, draft with { Parts = draft.Parts.Remove(part) }, new Awaited.Part(part));

    /// <summary>The draft after a reply: to a part, to a confirmation, or anew.</summary>
    public static Draft Continue(DialogInstance instance, Draft? draft, string text, DateOnly today, Texts texts) =>
        (draft is null ? null : Waiting(instance)) switch
        {
            Awaited.Part(var part) => draft! with { Parts = draft.Parts.SetItem(part, text) },
            Awaited.Confirmation confirmation => Confirmed(draft!, confirmation, text, today, texts),
            Awaited.Changed when Replies.IsTitle("buttonKeepMine", text) => draft!,
            _ => new Draft(text, today),
        };

    private static Draft Confirmed(Draft draft, Awaited.Confirmation confirmation, string text, DateOnly today, Texts texts)
    {
        var (again, isWarning, key) = confirmation;
        if (isWarning && Replies.IsTitle("buttonTakeInstead", text) && Privacy.Rewritten(draft, key, texts) is { } rewritten)
        {
            return rewritten;
        }
        if (isWarning && Replies.ToWarning(text) is { } keep)
        {
            return !keep && again == Again.OnNo ? new Draft("", today) : draft with { Confirmed = draft.Confirmed.SetItem(key, keep) };
        }
        // A plain yes or no to a warning is a reply to what it asks, whatever begins the answer anew.
        var anewOn = isWarning ? Again.Never : again;
        if (Replies.ToConfirmation(text, anewOn == Again.OnYes) is { } yes)
        {
            return (anewOn == Again.OnYes && yes) || (anewOn == Again.OnNo && !yes)
                ? new Draft("", today)
                : draft with
                {
                    Confirmed = draft.Confirmed.SetItem(key, yes),
                };
        }
        // Whoever answers a confirmation by another answer has changed their mind.
        return new Draft(text, today);
    }
}
