using PartnershipBot.Domain.Agreements;

namespace PartnershipBot.Domain.Progress;

/// <summary>What becomes of the partnership after a review (décision), read from its answers.</summary>
public readonly record struct Decision(AnswerSheet Answers)
{
    public const string Renew = "renew";
    public const string Adjust = "adjust";
    public const string Stop = "stop";

    /// <summary>renew, adjust or stop; null while nothing is decided.</summary>
    public string? Outcome => Answers.Text(Fields.DecisionOutcome);

    /// <summary>The period of the new cycle.</summary>
    public (DateOnly From, DateOnly To)? NewPeriod => Answers.Period(Fields.NewPeriod);

    public IReadOnlyList<Adjustment> Adjustments => Answers.List<Adjustment>(Fields.Adjustments);

    /// <summary>What is to be done before closing.</summary>
    public IReadOnlyList<ClosingTask> Closing => Answers.List<ClosingTask>(Fields.Closing);
}
