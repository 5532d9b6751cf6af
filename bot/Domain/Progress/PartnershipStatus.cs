namespace PartnershipBot.Domain.Progress;

/// <summary>Where a partnership stands in its life (état).</summary>
public enum PartnershipStatus
{
    /// <summary>Repéré: a possible partner, no exchange yet.</summary>
    Identified,

    /// <summary>Contact pris.</summary>
    Contacted,

    /// <summary>Proposition à l’étude.</summary>
    UnderReview,

    /// <summary>Décliné.</summary>
    Declined,

    /// <summary>Projet en construction.</summary>
    ProjectDrafting,

    /// <summary>Convention en préparation.</summary>
    AgreementDrafting,

    /// <summary>En attente de délibération.</summary>
    AwaitingApproval,

    /// <summary>À signer.</summary>
    AwaitingSignature,

    /// <summary>En cours.</summary>
    Active,

    /// <summary>Suspendu.</summary>
    Suspended,

    /// <summary>Bilan en cours.</summary>
    Evaluating,

    /// <summary>Décision à prendre.</summary>
    DecisionDue,

    /// <summary>Avenant en préparation.</summary>
    Amending,

    /// <summary>Renouvelé: a new cycle has followed.</summary>
    Renewed,

    /// <summary>Arrêt en cours.</summary>
    Stopping,

    /// <summary>Arrêté.</summary>
    Stopped,

    /// <summary>Abandonné before signature.</summary>
    Abandoned,
}
