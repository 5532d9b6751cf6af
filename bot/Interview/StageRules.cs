using PartnershipBot.Domain;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Interview;

/// <summary>Which stage a partnership is at, and which questions its status lets answer.</summary>
public static class StageRules
{
    /// <summary>The stage whose questions wait for answers; null when none does.</summary>
    public static Stage? StageOf(Partnership partnership) =>
        Questions.Stages.FirstOrDefault(s => s.GoesFirst(partnership.Answers)) ?? OfStatus(partnership);

    /// <summary>The same, what is noted in between (a session) aside.</summary>
    public static Stage? OfStatus(Partnership partnership) =>
        LastStageOf(partnership) is var stage && stage.Waits(partnership) ? stage : null;

    /// <summary>The stage at which a partnership is, whether its questions wait or not.</summary>
    public static Stage LastStageOf(Partnership partnership) => Questions.Stages.First(s => s.IsAt(partnership));

    /// <summary>
    /// What to do instead of answering a question while the partnership is where it is: the key of an advice; null when it
    /// can be answered.
    /// </summary>
    public static string? AdviceAgainst(Question question, Partnership partnership) =>
        Questions.StageOf(question).AdviceAgainst(question, partnership);

    /// <summary>The same for what is answered before the signature only.</summary>
    public static string? AdviceAgainstDraft(Partnership partnership) =>
        partnership.IsDraft
            ? null
            : partnership.Status switch
            {
                Abandoned => "adviceReopen",
                Renewed => "adviceRenewed",
                Stopping or Stopped => "adviceClosed",
                _ => "adviceAmendment",
            };
}
