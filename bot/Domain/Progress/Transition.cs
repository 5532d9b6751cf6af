namespace PartnershipBot.Domain.Progress;

/// <summary>What a person can do to the life of a partnership, apart from answering questions.</summary>
public enum Transition
{
    /// <summary>Suspendre.</summary>
    Suspend,

    /// <summary>Reprendre a suspended partnership.</summary>
    TakeUp,

    /// <summary>Abandonner a project before its signature.</summary>
    Abandon,

    /// <summary>Arrêter pour force majeure: no review, no notice.</summary>
    StopAtOnce,

    /// <summary>Rouvrir an abandoned project.</summary>
    Reopen,

    /// <summary>Supprimer what was never signed.</summary>
    Delete,
}
