using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview;

/// <summary>
/// « Dupliquer »: the same convention with another partner. Everything is taken over but what is the partner's own, the dates,
/// the approvals and the signatures.
/// </summary>
public static class Duplicate
{
    /// <summary>The partner's sort and the way of working together are those of the model.</summary>
    private static readonly string[] Kept = [Fields.PartnerKind, Fields.PartnerKind + "_comment"];

    /// <summary>What belongs to one partner, one period or one life; whatever begins so is left out.</summary>
    private static readonly string[] Own =
    [
        "partner_", "contact_", "proposal_", "project_coAuthors", "project_audiences", Fields.Start, Fields.End, Fields.PartnerSignatories,
        Fields.LibraryApproval, Fields.PartnerApproval, Fields.EffectiveDate, Fields.EndDate, "agreement_referents", Fields.SignedOn, Fields.SignedFile,
        "evaluation_", "decision_", "amendment_", "session_", "suspension_", Fields.AbandonReason, Fields.Reviews, Fields.Amendments, Fields.Cycle,
        Fields.PreviousCycleId, Fields.NextCycleId, "reminders",
    ];

    /// <summary>Whether there is something to take over.</summary>
    public static bool IsPossible(Partnership partnership) => partnership.Project.Objectives.Count > 0;

    /// <summary>The draft of another partnership with these answers.</summary>
    public static Partnership Of(Partnership model, string id, string ownerId, string ownerName, DateTimeOffset now)
    {
        var answers = AnswerSheet.Of(model.Answers.Values.Where(v => Kept.Contains(v.Key) || !IsOwn(v.Key)));
        return new Partnership(
            id,
            PartnershipStatus.Identified,
            answers.With([new(Fields.Skipped, Skips.Of(answers).Where(q => !IsOwn(q.Column))), new(Fields.CopiedFrom, model.Id)]),
            ownerId,
            ownerName,
            0,
            now,
            now);
    }

    private static bool IsOwn(string field) => Own.Any(own => field.StartsWith(own, StringComparison.Ordinal));
}
