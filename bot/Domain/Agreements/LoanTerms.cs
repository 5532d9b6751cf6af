namespace PartnershipBot.Domain.Agreements;

/// <summary>On what terms documents are lent (conditions de prêt); a null part was not said.</summary>
/// <param name="Lends">False for « aucun prêt »: the other parts are then null.</param>
/// <param name="Quantity">How many documents at a time.</param>
/// <param name="Days">How long, in days.</param>
/// <param name="ToleratedLosses">How many losses are accepted, with <see cref="LossRule.Tolerance"/>.</param>
public sealed record LoanTerms(bool Lends, int? Quantity = null, int? Days = null, LossRule? LossRule = null, int? ToleratedLosses = null)
{
    /// <summary>Nothing is lent (aucun prêt).</summary>
    public static LoanTerms NoLoans { get; } = new(false);
}
