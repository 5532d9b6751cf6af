using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using static PartnershipBot.Domain.Progress.PartnershipStatus;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Agreements;

/// <summary>Faire approuver et signer l’avenant, like the convention that it changes.</summary>
public static class AmendmentStage
{
    public static Stage Stage { get; } =
        new(
            "amendment",
            "AM",
            "stageAmendment",
            "helpAmendment",
            [
                (ApprovalReader.Question("AM1", "amendment.libraryApproval") with { Parts = [] })
                    .AskedIf(static answers => !Charter.Holds(answers))
                    .Skippable()
                    .Leading(Approved),
                (ApprovalReader.Question("AM2", "amendment.partnerApproval") with { Parts = [] })
                    .AskedIf(static answers => !Charter.Holds(answers))
                    .OfEachPartner()
                    .Skippable()
                    .Leading(Approved),
                Of("AM3", Fields.AmendmentSignedOn, AnswerKind.Date, new AmendmentSignatureReader()).Skippable().Leading(Signed),
            ]
        )
        {
            IsAt = static partnership => partnership.IsBeingAmended,
            Waits = static _ => true,
            AdviceAgainst = static (_, partnership) => partnership.IsBeingAmended ? null : "adviceDecideFirst",
            Validated = static (partnership, today) =>
                partnership.Status == Amending
                    ? partnership.TransitionedTo(IsAwaited(partnership.Answers, today) ? AwaitingApproval : AwaitingSignature)
                    : partnership,
        };

    private static Partnership? Approved(Partnership partnership, DateOnly today) =>
        partnership.Status == AwaitingApproval && !IsAwaited(partnership.Answers, today)
            ? partnership.TransitionedTo(AwaitingSignature)
            : null;

    /// <summary>What the amendment changes holds from its signature on; nothing of it before.</summary>
    private static Partnership? Signed(Partnership partnership, DateOnly today)
    {
        if (partnership.Answers.Date(Fields.AmendmentSignedOn) is null)
        {
            return null;
        }
        var adjustments = partnership.Decision.Adjustments;
        var changes = TacitRenewal
            .Kept(partnership.Agreement, [.. adjustments.SelectMany(a => a.Fields.Keys)], today)
            .Append(new(Fields.Amendments, partnership.Agreement.Amendments + 1))
            .Append(new(Fields.AmendedOn, partnership.Answers.Text(Fields.AmendmentSignedOn)));
        var amended = partnership with { Answers = adjustments.Aggregate(partnership.Answers, Applied).With(changes) };
        return amended.TransitionedTo(AwaitingSignature).TransitionedTo(Active);
    }

    /// <summary>The sheet after one adjustment; what was passed over of a partner that leaves goes with it.</summary>
    private static AnswerSheet Applied(AnswerSheet answers, Adjustment adjustment)
    {
        var after = AmendedSheet.Apply(answers, adjustment);
        return
            adjustment.Slot == Adjustment.Leaves
            && CoPartners.Count(after) < CoPartners.Count(answers)
            && CoPartners.PlaceOf(answers, adjustment.Partner) is { } left
            ? after.With([new(Fields.Skipped, Skips.Of(answers).WithoutPartner(left))])
            : after;
    }

    private static bool IsAwaited(AnswerSheet answers, DateOnly today) =>
        !Charter.Holds(answers)
        && (
            Approval.Read(answers, Fields.AmendmentLibraryApproval).IsAwaited(today)
            || CoPartners.Views(answers).Any(view => Approval.Read(view, Fields.AmendmentPartnerApproval).IsAwaited(today))
        );
}
