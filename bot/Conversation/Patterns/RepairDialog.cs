using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>
/// Corrects one answer above what waits: with the value that was said, or by asking anew. Then it says what was and what is,
/// and what waits is asked again.
/// </summary>
internal sealed class RepairDialog() : Dialog(DialogIds.Repair)
{
    private const string SlotKey = "slot";
    private const string BeforeKey = "before";
    private const int MostWords = 200;

    /// <summary>The place to correct, and what is right; an empty value is asked for.</summary>
    public static string Options(Slot slot, string? value) => $"{slot}\n{value}";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(dc.Context);
        if ((options as string)?.Split('\n', 2) is not [var address, var value] || Slot.Parse(address, turn.Answers) is not { } slot)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        dc.ActiveDialog.State[SlotKey] = slot.Address(turn.Answers);
        dc.ActiveDialog.State[BeforeKey] = Describe(turn, slot);
        if (value.Length == 0)
        {
            return await dc.BeginDialogAsync(DialogIds.Question, address, cancellationToken);
        }
        turn.Hear(value);
        QuestionDialog.Put(dc, slot);
        return await dc.ContinueDialogAsync(cancellationToken);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(dc.Context);
        var state = dc.ActiveDialog.State;
        if (result is QuestionEnd.Answered && Slot.Parse(state[SlotKey] as string, turn.Answers) is { } slot)
        {
            var (before, after) = (state[BeforeKey] as string ?? "", Describe(turn, slot));
            await dc.Context.SendAsync(Say(turn, slot, before, after), cancellationToken);
        }
        // What waited may no longer be asked once that answer is another.
        var below = dc.Stack.Count > 1 ? QuestionDialog.SlotOf(dc.Stack[1], turn) : null;
        if (below is { } waiting && !waiting.Applies(turn.Answers))
        {
            dc.Stack.RemoveAt(0);
            return await dc.EndDialogAsync(new QuestionEnd.Passed(), cancellationToken);
        }
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>« C’est corrigé : … », or that it was so already.</summary>
    internal static string Say(Turn turn, Slot slot, string before, string after)
    {
        var label = SlotWords.Label(slot, turn.Answers, turn.Texts);
        return before == after ? Sentences.Say(turn.Texts, "repairedSame", ("label", label), ("after", Short(after)))
            : before.Length == 0 ? Sentences.Say(turn.Texts, "repairedNew", ("label", label), ("after", Short(after)))
            : Sentences.Say(turn.Texts, "repaired", ("label", label), ("before", Short(before)), ("after", Short(after)));
    }

    private static string Short(string words) => Escape.Shorten(words, MostWords);

    /// <summary>An answer in words; empty when there is none.</summary>
    internal static string Describe(Turn turn, Slot slot) => slot.Question.Reader.Describe(turn.ContextOf(slot)) ?? "";
}
