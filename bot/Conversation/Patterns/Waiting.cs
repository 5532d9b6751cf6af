using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>What waits for a reply, and of which sort that reply is.</summary>
/// <param name="Kind">What waits.</param>
/// <param name="Slot">The place that the question is about, or null.</param>
/// <param name="IsBegun">Whether an answer was begun, of which a part or a yes is still to be said.</param>
internal sealed record Waiting(WaitingKind Kind, Slot? Slot, bool IsBegun)
{
    /// <summary>Answers that are given in words of one’s own.</summary>
    public static readonly IReadOnlyList<AnswerKind> InFreeWords =
    [
        AnswerKind.Text,
        AnswerKind.LongText,
        AnswerKind.List,
        AnswerKind.Criterion,
    ];

    /// <summary>Whether almost any words would be an answer, so that no reader can tell what is none.</summary>
    public bool TakesAnyWords => Slot is { } slot && (InFreeWords.Contains(slot.Question.Kind) || IsBegun);

    /// <summary>Whether « passer » leads on from it.</summary>
    public bool MayPass => Slot is { Question.Skippable: true };

    public static Waiting Of(DialogContext dc)
    {
        var active = dc.ActiveDialog;
        var slot = QuestionDialog.SlotOf(active, Turn.Of(dc.Context)) ?? FeatureBook.SlotOf(active);
        return active?.Id switch
        {
            null => new Waiting(WaitingKind.Nothing, null, false),
            DialogIds.Recap or DialogIds.Form or DialogIds.Bundle => new Waiting(WaitingKind.Card, null, false),
            _ when slot is not null => new Waiting(WaitingKind.Question, slot, PendingDraft.Waiting(active) is not null),
            _ => new Waiting(WaitingKind.Reply, null, false),
        };
    }
}
