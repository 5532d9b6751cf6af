namespace PartnershipBot.Domain.Reviews;

/// <summary>How a criterion is judged: by a figure or by words (critère chiffré, critère qualitatif).</summary>
public enum CriterionKind
{
    Quantitative,
    Qualitative,
}
