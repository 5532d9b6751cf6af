using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Domain.Progress;

/// <summary>The one table of the transitions that the life of a partnership allows.</summary>
public static class Transitions
{
    private static readonly Dictionary<PartnershipStatus, PartnershipStatus[]> Table = new()
    {
        [Identified] = [Contacted, UnderReview],
        [Contacted] = [UnderReview, ProjectDrafting, Declined],
        [UnderReview] = [ProjectDrafting, Declined],
        [Declined] = [Contacted, UnderReview],
        // Back to the study, when it turns out that the partner had come with a proposal that nobody studied.
        [ProjectDrafting] = [AgreementDrafting, Abandoned, UnderReview],
        [AgreementDrafting] = [ProjectDrafting, AwaitingApproval, AwaitingSignature, Abandoned],
        [AwaitingApproval] = [AwaitingSignature, AgreementDrafting],
        [AwaitingSignature] = [Active, AgreementDrafting, Abandoned],
        [Active] = [Suspended, Evaluating],
        [Suspended] = [Active, Evaluating],
        [Evaluating] = [DecisionDue, Active],
        // A mid-term « renew » means: go on.
        [DecisionDue] = [Renewed, Amending, Stopping, Active],
        [Amending] = [AwaitingApproval, AwaitingSignature],
        [Renewed] = [],
        [Stopping] = [Stopped],
        [Stopped] = [],
        [Abandoned] = [ProjectDrafting],
    };

    /// <summary>The statuses that may follow.</summary>
    public static IReadOnlyList<PartnershipStatus> From(PartnershipStatus status) => Table[status];

    /// <summary>Whether a partnership may go from one status to the other in one step.</summary>
    public static bool Allows(PartnershipStatus from, PartnershipStatus to) => Table[from].Contains(to);

    /// <summary>
    /// Whether a convention has been signed in this status: from then on nothing changes what was signed but an avenant.
    /// </summary>
    public static bool IsSigned(PartnershipStatus status) =>
        status is Active or Suspended or Evaluating or DecisionDue or Amending or Renewed or Stopping or Stopped;

    /// <summary>Whether the stage of first contact is still the one that decides.</summary>
    public static bool IsFirstContact(PartnershipStatus status) => status is Identified or Contacted or UnderReview or Declined;

    /// <summary>Whether answers of the first three stages may still be given or changed.</summary>
    public static bool IsDraft(PartnershipStatus status) =>
        status
            is Identified
                or Contacted
                or UnderReview
                or Declined
                or ProjectDrafting
                or AgreementDrafting
                or AwaitingApproval
                or AwaitingSignature;
}
