using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Domain.Agreements;

/// <summary>The next cycle of a partnership (renouvellement): the same answers, a new period, everything else to be agreed again.</summary>
public static class Renewal
{
    /// <summary>What belongs to one cycle alone.</summary>
    private static readonly string[] OfOneCycle =
    [
        Fields.SignedOn,
        Fields.SignedFile,
        Fields.Signatures,
        Fields.LibraryApproval,
        Fields.PartnerApproval,
        Fields.EffectiveDate,
        Fields.EndDate,
        "evaluation_",
        "decision_",
        "amendment_",
        "session_",
        "suspension_",
        Fields.Reviews,
        Fields.Amendments,
        Fields.Skipped,
        Fields.NextCycleId,
        ReminderFields.Marks,
    ];

    /// <summary>The draft of the next cycle, linked to the one before.</summary>
    public static Partnership NextCycle(Partnership partnership, string id, DateTimeOffset now)
    {
        var (from, to) = partnership.Decision.NewPeriod ?? throw new InvalidOperationException("A renewal needs its new period.");
        var kept = partnership.Answers.Values.Where(v => !OfOneCycle.Any(o => v.Key.StartsWith(o, StringComparison.Ordinal)));
        return new Partnership(
            id,
            PartnershipStatus.AgreementDrafting,
            AnswerSheet
                .Of(kept)
                .With([
                    new(Fields.Start, AnswerSheet.Write(from)),
                    new(Fields.Start + "_approx", null),
                    new(Fields.End, AnswerSheet.Write(to)),
                    new(Fields.End + "_approx", null),
                    new(Fields.EffectiveDate, AnswerSheet.Write(from)),
                    new(Fields.EndDate, AnswerSheet.Write(to)),
                    new(Fields.RenewalChange, partnership.Answers.Text(Fields.DecisionChange)),
                    new(Fields.Cycle, partnership.Cycle + 1),
                    new(Fields.PreviousCycleId, partnership.Id),
                    new(Fields.CoPartners, CoPartners.Each(partnership.Answers, facts => facts.Clearing(OfOneCycle))),
                ]),
            partnership.OwnerId,
            partnership.OwnerName,
            0,
            now,
            now
        );
    }
}
