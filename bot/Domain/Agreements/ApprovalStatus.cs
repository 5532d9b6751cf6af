namespace PartnershipBot.Domain.Agreements;

/// <summary>What is known of an approval.</summary>
public enum ApprovalStatus
{
    /// <summary>A day is given.</summary>
    Dated,

    /// <summary>Date à fixer.</summary>
    Needed,

    /// <summary>Pas nécessaire.</summary>
    NotNeeded,

    /// <summary>À vérifier.</summary>
    Unknown,
}
