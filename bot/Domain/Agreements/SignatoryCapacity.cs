namespace PartnershipBot.Domain.Agreements;

/// <summary>As what a local authority’s signatory signs (qualité: maire, présidence de l’intercommunalité, par délégation).</summary>
public enum SignatoryCapacity
{
    Mayor,
    EpciPresident,

    /// <summary>Signs for another, so that the reference of the delegation is required.</summary>
    Delegate,
    Other,
}
