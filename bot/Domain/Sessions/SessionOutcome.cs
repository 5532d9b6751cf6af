namespace PartnershipBot.Domain.Sessions;

/// <summary>What became of a session that was planned (tenue de la séance).</summary>
public enum SessionOutcome
{
    /// <summary>Tenue comme prévu.</summary>
    Held,

    /// <summary>Déplacée: it took place on another day, or will.</summary>
    Moved,

    /// <summary>Annulée.</summary>
    Cancelled,
}
