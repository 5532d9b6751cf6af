using PartnershipBot.Partnerships;
using static PartnershipBot.Partnerships.PartnershipStatus;

namespace PartnershipBot.Interview;

/// <summary>What an answer changes in the life of a partnership.</summary>
public static class Consequences
{
    /// <summary>The partnership once an answer is in its sheet: the status follows what was answered.</summary>
    public static Partnership After(Partnership partnership, Question answered, DateOnly today)
    {
        var answers = partnership.Answers;
        return answered.Id switch
        {
            "CT8" when answers.Text(Fields.InitiatedBy) == "partner" && partnership.Status is Identified or Contacted or Declined =>
                partnership.MovedTo(UnderReview),
            // A day to come is an intention: the partner stays where it was.
            "CT9" when partnership.Status is Identified && answers.Date(Fields.ContactDate) <= today => partnership.MovedTo(Contacted),
            "CT12" or "PR7" or "PR8" when IsContact(partnership.Status) => AfterOutcome(partnership),
            "CV15" when answers.Date(Fields.SignedOn) is not null => Signed(partnership),
            "AM3" when answers.Date(Fields.AmendmentSignedOn) is not null => Amended(partnership),
            "AM1" or "AM2" when partnership.Status == AwaitingApproval && !IsAmendmentAwaited(answers, today) => partnership.MovedTo(AwaitingSignature),
            // Whoever changes a text that waits for approval or signature works on it again.
            _ when partnership.IsDraft && partnership.Status is AwaitingApproval or AwaitingSignature => partnership.MovedTo(AgreementDrafting),
            _ => partnership,
        };
    }

    /// <summary>
    /// Where a stage leads once it is validated; the same status when what is needed is not complete or nothing follows yet.
    /// </summary>
    public static Partnership Validated(Partnership partnership, Stage stage, AnswerSheet library, DateOnly today)
    {
        if (Walk.MissingEssentials(stage, partnership.Answers, library).Any())
        {
            return partnership;
        }
        return (stage.Id, partnership.Status) switch
        {
            ("project", ProjectDrafting) when Walk.HasFigures(partnership.Answers) => partnership.MovedTo(AgreementDrafting),
            ("agreement", AgreementDrafting) => partnership.MovedTo(
                partnership.Agreement.LibraryApproval.IsAwaited(today) || partnership.Agreement.PartnerApproval.IsAwaited(today)
                    ? AwaitingApproval
                    : AwaitingSignature),
            ("evaluation", Evaluating) => Finalised(partnership, today),
            ("decision", DecisionDue) => Decided(partnership),
            ("amendment", Amending) => partnership.MovedTo(IsAmendmentAwaited(partnership.Answers, today) ? AwaitingApproval : AwaitingSignature),
            _ => partnership,
        };
    }

    /// <summary>The review becomes final: it is remembered, and a decision is due.</summary>
    private static Partnership Finalised(Partnership partnership, DateOnly today)
    {
        var evaluation = partnership.Evaluation;
        if (evaluation is not { Type: { } type, Period: { } period })
        {
            return partnership;
        }
        List<Review> reviews = [.. evaluation.Reviews, new(evaluation.Reviews.Count + 1, type, evaluation.DueOn ?? period.To, period.To, today)];
        return (partnership with
        {
            Answers = partnership.Answers.With(Readers.Changes.Of(
                (Fields.EvaluationStatus, Evaluation.Final),
                (Fields.EvaluationFinalisedOn, AnswerSheet.Write(today)),
                (Fields.Reviews, AnswerSheet.Write(reviews)))),
        }).MovedTo(DecisionDue);
    }

    /// <summary>Exactly three outcomes; in the middle of an agreement « renew » means to go on.</summary>
    private static Partnership Decided(Partnership partnership) => partnership.Decision.Outcome switch
    {
        Decision.Renew => partnership.MovedTo(partnership.Evaluation.Type == ReviewType.MidTerm ? Active : Renewed),
        Decision.Adjust => partnership.MovedTo(Amending),
        Decision.Stop when partnership.Decision.Closing.All(t => t.DoneOn is not null) => partnership.MovedTo(Stopping).MovedTo(Stopped),
        Decision.Stop => partnership.MovedTo(Stopping),
        _ => partnership,
    };

    /// <summary>What the amendment changes holds from its signature on; nothing of it before.</summary>
    private static Partnership Amended(Partnership partnership)
    {
        var changes = partnership.Decision.Adjustments.SelectMany(a => a.Changes)
            .Append(new(Fields.Amendments, (partnership.Answers.Whole(Fields.Amendments) ?? 0) + 1));
        var amended = partnership with { Answers = partnership.Answers.With(changes) };
        return amended.MovedTo(AwaitingSignature).MovedTo(Active);
    }

    private static bool IsAmendmentAwaited(AnswerSheet answers, DateOnly today) =>
        Approval.Read(answers, Fields.AmendmentLibraryApproval).IsAwaited(today)
        || Approval.Read(answers, Fields.AmendmentPartnerApproval).IsAwaited(today);

    /// <summary>Whether the stage of first contact is still the one that decides.</summary>
    public static bool IsContact(PartnershipStatus status) => status is Identified or Contacted or UnderReview or Declined;

    private static Partnership AfterOutcome(Partnership partnership)
    {
        switch (partnership.Answers.Text(Fields.ContactOutcome))
        {
            case "positive":
                return Contact(partnership).MovedTo(ProjectDrafting);
            case "negative" when partnership.Status is not Declined
                && (partnership.Answers.Text(Fields.ProposalVerdict) is not "decline" || partnership.Answers.Has(Fields.DeclineReason)):
                return Contact(partnership).MovedTo(Declined);
            case "undecided" when partnership.Status is Identified:
                return partnership.MovedTo(Contacted);
            default:
                return partnership;
        }
    }

    /// <summary>An outcome says that an exchange took place.</summary>
    private static Partnership Contact(Partnership partnership) =>
        partnership.Status is Identified or Declined ? partnership.MovedTo(Contacted) : partnership;

    /// <summary>Nothing else makes a partnership active: the guide's « garantie contractuelle ».</summary>
    private static Partnership Signed(Partnership partnership) => partnership.Status switch
    {
        AgreementDrafting or AwaitingApproval or AwaitingSignature => partnership.MovedTo(AwaitingSignature).MovedTo(Active),
        _ => partnership,
    };
}
