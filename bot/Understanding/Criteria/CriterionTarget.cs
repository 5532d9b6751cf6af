using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Understanding.Criteria;

/// <summary>What a criterion aims at: a figure with its unit and direction, or words.</summary>
/// <param name="Value">The figure; null for words.</param>
/// <param name="Unit">What the figure counts, when it was said.</param>
/// <param name="ExpectedText">The hoped-for result in words; null for a figure.</param>
public sealed record CriterionTarget(Direction Direction, decimal? Value, string? Unit, string? ExpectedText)
{
    public CriterionKind Kind => Value is null ? CriterionKind.Qualitative : CriterionKind.Quantitative;
}
