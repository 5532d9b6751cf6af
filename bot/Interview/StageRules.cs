using PartnershipBot.Interview.Stages;
using PartnershipBot.Partnerships;
using static PartnershipBot.Partnerships.PartnershipStatus;

namespace PartnershipBot.Interview;

/// <summary>Which stage a partnership is at, and which questions its status lets answer.</summary>
public static class StageRules
{
    /// <summary>The stage whose questions wait for answers; null when none does.</summary>
    public static Stage? StageOf(Partnership partnership) =>
        FollowUp.IsBeingNoted(partnership.Answers) ? FollowUpStage.Stage : OfStatus(partnership);

    /// <summary>The same, a session that is being noted aside.</summary>
    public static Stage? OfStatus(Partnership partnership) => partnership.Status switch
    {
        Evaluating => EvaluationStage.Stage,
        DecisionDue => DecisionStage.Stage,
        _ when partnership.IsBeingAmended => AmendmentStage.Stage,
        _ => partnership.IsDraft ? LastStageOf(partnership) : null,
    };

    /// <summary>The stage at which a partnership is, whether its questions wait or not.</summary>
    public static Stage LastStageOf(Partnership partnership) => partnership.Status switch
    {
        Identified or Contacted or UnderReview or Declined => ContactStage.Stage,
        ProjectDrafting or Abandoned => ProjectStage.Stage,
        Evaluating => EvaluationStage.Stage,
        DecisionDue or Stopping or Stopped or Renewed => DecisionStage.Stage,
        _ when partnership.IsBeingAmended => AmendmentStage.Stage,
        _ when partnership.IsSigned => FollowUpStage.Stage,
        _ => AgreementStage.Stage,
    };

    /// <summary>
    /// What to do instead of answering a question while the partnership is where it is: the key of an advice; null when it
    /// can be answered.
    /// </summary>
    public static string? AdviceAgainst(Question question, Partnership partnership) => Questions.StageOf(question).Id switch
    {
        "evaluation" when !EvaluationStage.IsFinding(question) => partnership.Evaluation.IsFinal ? null : "adviceReviewFirst",
        "evaluation" => partnership.Status == Evaluating ? null
            : partnership.Evaluation.IsFinal ? "adviceReviewFinal"
            : partnership.IsSigned ? "adviceBeginReview"
            : "adviceSignFirst",
        "decision" => partnership.Status == DecisionDue ? null
            : question.Column == Fields.Adjustments && partnership.Status == Amending ? null
            : partnership.IsSigned ? "adviceReviewFirst"
            : "adviceSignFirst",
        "amendment" => partnership.IsBeingAmended ? null : "adviceDecideFirst",
        "followUp" => Advice.AgainstSession(partnership),
        _ => partnership.IsDraft ? null : Advice.AgainstAnswering(partnership),
    };
}
