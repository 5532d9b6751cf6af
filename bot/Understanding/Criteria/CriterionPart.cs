namespace PartnershipBot.Understanding.Criteria;

/// <summary>What a criterion is made of, for asking what is missing.</summary>
public enum CriterionPart
{
    Indicator,
    Target,
    Source,
}
