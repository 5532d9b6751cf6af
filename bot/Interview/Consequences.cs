using PartnershipBot.Domain;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Interview;

/// <summary>What an answer, or the confirmation of a stage, changes in the life of a partnership.</summary>
public static class Consequences
{
    /// <summary>The partnership once an answer is in its sheet: the status follows what was answered.</summary>
    public static Partnership After(Partnership partnership, Question answered, DateOnly today) =>
        answered.Consequence(partnership, today)
        // Whoever changes a text that waits for approval or signature works on it again.
        ?? (
            partnership is { IsDraft: true, Status: AwaitingApproval or AwaitingSignature }
                ? partnership.TransitionedTo(AgreementDrafting)
                : partnership
        );

    /// <summary>
    /// Where a stage leads once it is validated; the same status when what is needed is not complete or nothing follows yet.
    /// </summary>
    public static Partnership Validated(Partnership partnership, Stage stage, AnswerSheet library, DateOnly today) =>
        Walk.MissingEssentials(stage, partnership.Answers, library).Any() ? partnership : stage.Validated(partnership, today);
}
