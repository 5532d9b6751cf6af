using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Understanding.Criteria;

/// <summary>A criterion as far as it has been said; the parts may come one by one.</summary>
/// <param name="Kind">Null as long as there is no target.</param>
public sealed record CriterionDraft(
    string? Indicator = null,
    CriterionKind? Kind = null,
    Direction Direction = Direction.AtLeast,
    decimal? Target = null,
    string? Unit = null,
    string? ExpectedText = null,
    string? Source = null
)
{
    /// <summary>What is still to be asked, in the order of asking.</summary>
    public IReadOnlyList<CriterionPart> Missing =>
        [
            .. Indicator is null ? [CriterionPart.Indicator] : Array.Empty<CriterionPart>(),
            .. Kind is null ? [CriterionPart.Target] : Array.Empty<CriterionPart>(),
            .. Source is null ? [CriterionPart.Source] : Array.Empty<CriterionPart>(),
        ];

    /// <summary>The same criterion with this target; a figure without a unit takes the one the indicator implies.</summary>
    public CriterionDraft With(CriterionTarget target) =>
        this with
        {
            Kind = target.Kind,
            Direction = target.Direction,
            Target = target.Value,
            Unit = target.Value is null ? null : CriterionReader.UnitFor(Indicator, target.Unit),
            ExpectedText = target.ExpectedText,
        };

    /// <summary>The criterion of an objective (its place from 0), or null while a part is missing.</summary>
    public Criterion? ToCriterion(int objective) =>
        Indicator is null || Kind is not { } kind || Source is null
            ? null
            : new Criterion(objective, kind, Indicator, Unit, Direction, Target, ExpectedText, Source);
}
