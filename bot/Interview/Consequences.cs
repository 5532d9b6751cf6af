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
            // Whoever changes a text that waits for approval or signature works on it again.
            _ when partnership.Status is AwaitingApproval or AwaitingSignature => partnership.MovedTo(AgreementDrafting),
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
            _ => partnership,
        };
    }

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
        AgreementDrafting or AwaitingApproval => partnership.MovedTo(AwaitingSignature).MovedTo(Active),
        AwaitingSignature => partnership.MovedTo(Active),
        _ => partnership,
    };
}
