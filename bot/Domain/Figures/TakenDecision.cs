namespace PartnershipBot.Domain.Figures;

/// <summary>What was decided after a review, as its own row keeps it.</summary>
/// <param name="Outcome">renew, adjust or stop.</param>
/// <param name="On">The day on which it was decided.</param>
/// <param name="IsNewCycle">Whether a renewal made a new cycle; in the middle of an agreement one goes on.</param>
public sealed record TakenDecision(string Outcome, DateOnly On, bool IsNewCycle)
{
    /// <summary>The field of the day.</summary>
    public const string OnField = "decision_on";

    /// <summary>The decision of these columns, or null when outcome or day are missing.</summary>
    public static TakenDecision? Read(AnswerSheet columns) =>
        columns.Text(Fields.DecisionOutcome) is { } outcome && columns.Date(OnField) is { } day
            ? new TakenDecision(outcome, day, columns.Has(Fields.NextCycleId))
            : null;
}
