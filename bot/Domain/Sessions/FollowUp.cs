using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Domain.Sessions;

/// <summary>The follow-up of what was signed (mise en œuvre): when its sessions are noted.</summary>
public static class FollowUp
{
    /// <summary>
    /// Whether sessions may be noted. Late ones are, even after the end: a review and the yearly figures want all of them. What
    /// is suspended is resumed first.
    /// </summary>
    public static bool TakesSessions(Partnership partnership) => partnership.IsSigned && partnership.Status != Suspended;

    /// <summary>Whether it is one of those to which « séance » may refer without naming it: under way, not closed.</summary>
    public static bool IsUnderWay(Partnership partnership) =>
        TakesSessions(partnership) && partnership is { DiscardedAt: null, Status: not (Renewed or Stopped) };

    /// <summary>Whether a session is being noted or corrected.</summary>
    public static bool IsBeingNoted(AnswerSheet answers) => answers.Has(SessionFields.Entry);
}
