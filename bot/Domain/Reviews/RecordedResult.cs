namespace PartnershipBot.Domain.Reviews;

/// <summary>A criterion and its result as the row of a finished review keeps them, readable without anything else.</summary>
/// <param name="MeasuredValue">The figure that was found.</param>
/// <param name="Text">What was found, in words.</param>
/// <param name="Ratio">The measure as a share of the target; 1 is the target.</param>
public sealed record RecordedResult(
    int Objective,
    string Indicator,
    string? Unit,
    Direction Direction,
    decimal? Target,
    string? ExpectedText,
    string Source,
    decimal? MeasuredValue,
    string? Text,
    string? NotMeasuredReason,
    decimal? Ratio,
    Attainment? Attainment
)
{
    public static RecordedResult Of(CriterionResult result) =>
        new(
            result.Criterion.Objective,
            result.Criterion.Indicator,
            result.Criterion.Unit,
            result.Criterion.Direction,
            result.Criterion.Target,
            result.Criterion.ExpectedText,
            result.Criterion.Source,
            result.Measure?.Value,
            result.Measure?.Text,
            result.Measure?.NotMeasuredReason,
            result.Ratio is { } ratio ? Math.Round(ratio, 4) : null,
            result.Attainment
        );
}
