namespace PartnershipBot.Domain.Reviews;

/// <summary>A criterion of the signed version with what was found for it.</summary>
public sealed record CriterionResult(Criterion Criterion, Measure? Measure)
{
    /// <summary>The share of the target from which a criterion counts as partly reached.</summary>
    public const decimal PartlyFrom = 0.7m;

    /// <summary>
    /// The measure as a share of the target, 1 being the target. Where less is better it is target / measured; null without
    /// figures.
    /// </summary>
    public decimal? Ratio =>
        (Criterion.Target, Measure?.Value) switch
        {
            ({ } target, { } value) when Criterion.Direction == Direction.AtMost => value <= target ? 1
            : value == 0 ? 1
            : target / value,
            ({ } target, { } value) => target == 0 ? 1 : value / target,
            _ => null,
        };

    /// <summary>How far it was reached; null while there is no answer.</summary>
    public Attainment? Attainment =>
        Measure switch
        {
            null => null,
            { NotMeasuredReason: not null } => Reviews.Attainment.NotMeasured,
            _ => Ratio switch
            {
                null => Measure.Judged ?? Reviews.Attainment.Described,
                >= 1 => Reviews.Attainment.Met,
                >= PartlyFrom => Reviews.Attainment.Partly,
                _ => Reviews.Attainment.Missed,
            },
        };
}
