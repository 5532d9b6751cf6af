namespace PartnershipBot.Understanding.Lists;

/// <summary>What loan terms are made of, for asking what is missing.</summary>
public enum LoanTermsPart
{
    Quantity,
    Days,
    LossRule,
}
