using PartnershipBot.Partnerships;
using static PartnershipBot.Partnerships.PartnershipStatus;

namespace PartnershipBot.Interview;

/// <summary>What to do instead of what a status forbids: keys of sentences.</summary>
public static class Advice
{
    /// <summary>The key of an advice; null when the partnership may be moved so.</summary>
    public static string? Against(LifecycleMove move, Partnership partnership) => move switch
    {
        LifecycleMove.Suspend => AgainstSuspending(partnership),
        LifecycleMove.TakeUp => partnership.Status == Suspended ? null : "adviceNotSuspended",
        LifecycleMove.Abandon => AgainstAbandoning(partnership),
        LifecycleMove.StopAtOnce => AgainstStopping(partnership),
        LifecycleMove.Reopen => partnership.Status == Abandoned ? null : "adviceNotAbandoned",
        _ => partnership.IsSigned ? "deleteSignedRefused" : null,
    };

    /// <summary>What to do instead of changing what is signed or closed.</summary>
    public static string AgainstAnswering(Partnership partnership) => partnership.Status switch
    {
        Abandoned => "adviceReopen",
        Renewed => "adviceRenewed",
        Stopping or Stopped => "adviceClosed",
        _ => "adviceAmendment",
    };

    /// <summary>What to do instead of noting a session; null when one may be noted.</summary>
    public static string? AgainstSession(Partnership partnership) =>
        FollowUp.TakesSessions(partnership) ? null
        : partnership.IsSigned ? "adviceSessionResume"
        : partnership.Status == Abandoned ? "adviceReopen"
        : "adviceSessionSign";

    private static string? AgainstSuspending(Partnership partnership) => partnership.Status switch
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

    private static string? AgainstStopping(Partnership partnership) => partnership.Status switch
    {
        Active or Suspended or Evaluating => null,
        DecisionDue => "adviceDecideToStop",
        Renewed => "adviceRenewed",
        Stopping or Stopped => "adviceClosed",
        Abandoned => "adviceReopen",
        _ => partnership.IsSigned ? "adviceFinishAmendment" : "adviceNothingToStop",
    };

    private static string? AgainstAbandoning(Partnership partnership) => partnership.Status switch
    {
        Abandoned => "adviceReopen",
        Identified or Contacted or UnderReview or Declined => "adviceNoProject",
        Renewed => "adviceRenewed",
        Stopping or Stopped => "adviceClosed",
        _ => partnership.IsSigned ? "adviceStop" : null,
    };
}
