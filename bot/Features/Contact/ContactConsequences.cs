using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Features.Contact;

/// <summary>Where the answers about the contact lead: a proposal to study, a contact that took place, a project, or no more.</summary>
internal static class ContactConsequences
{
    /// <summary>
    /// A partner who came first has a proposal, which is studied: before a project begins, and whatever was said before. A
    /// project that had begun without is shut again until then; its answers stay.
    /// </summary>
    public static Partnership? OfFirstStep(Partnership partnership, DateOnly today) =>
        partnership.Answers.Text(Fields.InitiatedBy) != "partner" ? null
        : partnership.Status is Identified or Contacted or Declined ? partnership.TransitionedTo(UnderReview)
        : partnership.IsDraft && IsUnstudied(partnership.Answers) ? BackToStudy(partnership)
        : null;

    /// <summary>Whether a partner’s proposal waits for a verdict.</summary>
    public static bool IsUnstudied(AnswerSheet answers) =>
        answers.Text(Fields.InitiatedBy) == "partner" && !answers.Has(Fields.ProposalVerdict);

    private static Partnership BackToStudy(Partnership partnership) =>
        partnership.Status switch
        {
            AwaitingApproval or AwaitingSignature => BackToStudy(partnership.TransitionedTo(AgreementDrafting)),
            AgreementDrafting => BackToStudy(partnership.TransitionedTo(ProjectDrafting)),
            _ => partnership.TransitionedTo(UnderReview),
        };

    /// <summary>A day to come is an intention: the partner stays where it was.</summary>
    public static Partnership? OfDay(Partnership partnership, DateOnly today) =>
        partnership.Status is Identified && partnership.Answers.Date(Fields.ContactDate) <= today
            ? partnership.TransitionedTo(Contacted)
            : null;

    /// <summary>The outcome of the contact, or the verdict on the proposal.</summary>
    public static Partnership? OfOutcome(Partnership partnership, DateOnly today)
    {
        if (!Transitions.IsFirstContact(partnership.Status) || IsUnstudied(partnership.Answers))
        {
            return null;
        }
        switch (partnership.Answers.Text(Fields.ContactOutcome))
        {
            case "positive":
                return Contact(partnership).TransitionedTo(ProjectDrafting);
            case "negative"
                when partnership.Status is not Declined
                    && (partnership.Answers.Text(Fields.ProposalVerdict) is not "decline" || partnership.Answers.Has(Fields.DeclineReason)):
                return Contact(partnership).TransitionedTo(Declined);
            case "undecided" when partnership.Status is Identified:
                return partnership.TransitionedTo(Contacted);
            default:
                return partnership;
        }
    }

    /// <summary>An outcome says that an exchange took place.</summary>
    private static Partnership Contact(Partnership partnership) =>
        partnership.Status is Identified or Declined ? partnership.TransitionedTo(Contacted) : partnership;
}
