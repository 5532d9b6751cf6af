using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Domain.Figures;

/// <summary>A finished review as its own row keeps it: nothing changes it any more but its deliveries.</summary>
/// <param name="From">First day that it covers.</param>
/// <param name="To">Last day that it covers.</param>
/// <param name="Results">Each criterion of the signed version with its result.</param>
/// <param name="Answers">What was answered in it.</param>
public sealed record FinishedReview(DateOnly From, DateOnly To, IReadOnlyList<RecordedResult> Results, AnswerSheet Answers)
{
    /// <summary>
    /// Whether the yearly report takes it up: yes, unless somebody said no (« au minimum via votre rapport d'activité »).
    /// </summary>
    public bool IsInReport => Answers.Flag(Fields.InAnnualReport) ?? true;

    /// <summary>The review of these columns, or null when its period is missing.</summary>
    public static FinishedReview? Read(AnswerSheet columns) =>
        columns.Period(Fields.EvaluationPeriod) is var (from, to)
            ? new FinishedReview(from, to, columns.List<RecordedResult>(Fields.Criteria), columns)
            : null;
}
