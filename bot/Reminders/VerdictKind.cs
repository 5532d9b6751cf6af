namespace PartnershipBot.Reminders;

/// <summary>What is to be done about a row whose time has come.</summary>
public enum VerdictKind
{
    /// <summary>It is true: send it.</summary>
    Holds,

    /// <summary>It was sent, or taken off, before: only its row is left.</summary>
    Settled,

    /// <summary>It is for a later moment now.</summary>
    Moved,

    /// <summary>It has lost its sense, or a later one of the same matter says more.</summary>
    Dropped,
}
