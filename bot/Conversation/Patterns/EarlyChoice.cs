using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>The name of a choice that a later question offers, said where words are asked for: « positif » where the public is asked.</summary>
internal static class EarlyChoice
{
    private const int Longest = 60;

    /// <summary>The open question one of whose choices a text names, and no finder looks for; null when it names none.</summary>
    public static Slot? Of(DialogContext dc, string text)
    {
        var turn = Turn.Of(dc.Context);
        return text.Length > Longest || Kept.StageOf(dc) is not { } stage || QuestionDialog.SlotOf(dc.ActiveDialog, turn) is not { } here
            ? null
            : Walk.Slots(stage, turn.Answers)
                .SkipWhile(s => s != here)
                .Skip(1)
                .Where(s => s.Question is { Kind: AnswerKind.Choice, Group: QuestionGroup.Single, Finder: null })
                .Where(s => !Walk.IsAnswered(s, turn.Answers, turn.Library))
                .Cast<Slot?>()
                .FirstOrDefault(s =>
                    ChoiceAnswer.Lookup(turn.ContextOf(s!.Value)).Exact(text) is not (null or "other" or "none")
                    || (OpensWithYesOrNo(text) && IsTakenWhole(turn, s.Value, text))
                );
    }

    /// <summary>« Oui, ils sont partants » answers a question that can be answered by yes.</summary>
    private static bool OpensWithYesOrNo(string text) =>
        Spoken.Words(text) is [var first, var second, ..]
        && YesNoReader.Read(first.Text) is not null
        && text[first.End..second.Start].TrimStart(',') is [' ' or '\u00A0', ..];

    private static bool IsTakenWhole(Turn turn, Slot slot, string text) =>
        slot.Question.Reader.Read(new Draft(text, turn.Today), turn.ContextOf(slot))
            is Outcome.Accepted { Left.Length: 0 }
                or Outcome.Confirm { Left.Length: 0 };

    /// <summary>Whether a text is what a choice of the question that waits is called.</summary>
    public static bool IsNamed(Turn turn, Slot slot, string text) =>
        slot.Question.Choices.Count > 0 && ChoiceAnswer.Lookup(turn.ContextOf(slot)).Exact(text) is not null;

    /// <summary>Keeps a choice for its question, and asks again the one that waits.</summary>
    public static async Task TakeAsync(DialogContext dc, Answering answering, Slot place, string text, CancellationToken ct)
    {
        var kept = Kept.Of(dc);
        kept[place.Address(Turn.Of(dc.Context).Answers)] = text;
        Kept.Keep(dc, kept);
        await new SentenceTaking(answering).PlaceAsync(dc, null, ct);
        await dc.RepromptDialogAsync(ct);
    }
}
