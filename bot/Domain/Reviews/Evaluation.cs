using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Domain.Reviews;

/// <summary>
/// The review in hand or the last one (bilan), read from the answers of its partnership. While it is a draft nothing of it
/// is anywhere else; once final it is also a row of its own, which nothing but its deliveries changes.
/// </summary>
public readonly record struct Evaluation(AnswerSheet Answers)
{
    public const string Draft = "draft";
    public const string Final = "final";

    /// <summary>Which sort of review; null when none was ever begun.</summary>
    public ReviewType? Type =>
        Answers.Text(Fields.EvaluationType) switch
        {
            "midTerm" => ReviewType.MidTerm,
            "final" => ReviewType.Final,
            "early" => ReviewType.Early,
            _ => null,
        };

    public bool IsDraft => Answers.Text(Fields.EvaluationStatus) == Draft;

    public bool IsFinal => Answers.Text(Fields.EvaluationStatus) == Final;

    /// <summary>The day on which it is due: an anniversary, or the end of the agreement.</summary>
    public DateOnly? DueOn => Answers.Date(Fields.EvaluationDueOn);

    public DateOnly? FinalisedOn => Answers.Date(Fields.EvaluationFinalisedOn);

    /// <summary>First and last day that it covers.</summary>
    public (DateOnly From, DateOnly To)? Period => Answers.Period(Fields.EvaluationPeriod);

    public IReadOnlyList<Measure> Measures => Answers.List<Measure>(Fields.Measures);

    /// <summary>What the session log said of the period; null before the period is chosen.</summary>
    public SessionTotals? Log => Answers.List<SessionTotals>(Fields.EvaluationLog) is [var log, ..] ? log : null;

    /// <summary>The sessions of the period month by month; none before it is chosen, and none where no session took place.</summary>
    public IReadOnlyList<MonthOfSessions> Months => Answers.List<MonthOfSessions>(Fields.EvaluationMonths);

    /// <summary>The reviews that are finished, the first one first.</summary>
    public IReadOnlyList<Review> Reviews => Answers.List<Review>(Fields.Reviews);

    /// <summary>Each criterion of the signed version, measured or not.</summary>
    public IReadOnlyList<CriterionResult> Results
    {
        get
        {
            var measures = Measures;
            return
            [
                .. Answers
                    .List<Criterion>(Fields.Criteria)
                    .Select((criterion, place) => new CriterionResult(criterion, measures.FirstOrDefault(m => m.Criterion == place))),
            ];
        }
    }

    /// <summary>How many criteria were met, of those that have a target or were judged.</summary>
    public (int Met, int Total) Score
    {
        get
        {
            var counted = Results.Where(r => r.Criterion.Target is not null || r.Measure?.Judged is not null).ToList();
            return (counted.Count(r => r.Attainment == Attainment.Met), counted.Count);
        }
    }

    /// <summary>The name under which a type is stored.</summary>
    public static string Name(ReviewType type) =>
        type switch
        {
            ReviewType.MidTerm => "midTerm",
            ReviewType.Final => "final",
            _ => "early",
        };
}
