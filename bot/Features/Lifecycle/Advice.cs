using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>What to do instead of what a status forbids: keys of sentences.</summary>
public static class Advice
{
    /// <summary>The key of an advice; null when the partnership may be moved so.</summary>
    public static string? Against(Transition move, Partnership partnership) =>
        move switch
        {
            Transition.Suspend => AgainstSuspending(partnership),
            Transition.TakeUp => partnership.Status == Suspended ? null : "adviceNotSuspended",
            Transition.Abandon => AgainstAbandoning(partnership),
            Transition.StopAtOnce => AgainstStopping(partnership),
            Transition.Reopen => partnership.Status == Abandoned ? null : "adviceNotAbandoned",
            _ => partnership.IsSigned ? "deleteSignedRefused" : null,
        };

    private static string? AgainstSuspending(Partnership partnership) =>
        partnership.Status switch
        {
            Active => null,
            Suspended => "adviceTakeUp",
            Evaluating or DecisionDue => "adviceFinishReview",
            Amending => "adviceFinishAmendment",
            Renewed => "adviceRenewed",
            Stopping or Stopped => "adviceClosed",
            Abandoned => "adviceReopen",
            _ => partnership.IsSigned ? "adviceFinishAmendment" : "adviceNothingToSuspend",
        };

    private static string? AgainstStopping(Partnership partnership) =>
        partnership.Status switch
        {
            Active or Suspended or Evaluating => null,
            DecisionDue => "adviceDecideToStop",
            Renewed => "adviceRenewed",
            Stopping or Stopped => "adviceClosed",
            Abandoned => "adviceReopen",
            _ => partnership.IsSigned ? "adviceFinishAmendment" : "adviceNothingToStop",
        };

    private static string? AgainstAbandoning(Partnership partnership) =>
        partnership.Status switch
        {
            Abandoned => "adviceReopen",
            Identified or Contacted or UnderReview or Declined => "adviceNoProject",
            Renewed => "adviceRenewed",
            Stopping or Stopped => "adviceClosed",
            _ => partnership.IsSigned ? "adviceStop" : null,
        };
}
