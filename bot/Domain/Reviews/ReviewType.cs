namespace PartnershipBot.Domain.Reviews;

/// <summary>Why a review is made (bilan intermédiaire, final, anticipé).</summary>
public enum ReviewType
{
    /// <summary>At an anniversary of an agreement that lasts longer than a year.</summary>
    MidTerm,

    /// <summary>At the end of the agreement.</summary>
    Final,

    /// <summary>Before the end, because the partnership may stop.</summary>
    Early,
}
