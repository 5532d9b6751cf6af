namespace PartnershipBot.Domain.Reminders;

/// <summary>What has become of a reminder.</summary>
public enum MarkKind
{
    /// <summary>It was delivered.</summary>
    Sent,

    /// <summary>It had lost its sense when its time came.</summary>
    Dropped,

    /// <summary>Nobody could be reached: the owner sees it at the next visit.</summary>
    Unreachable,

    /// <summary>It could not be delivered after the last try: the owner sees it at the next visit.</summary>
    Failed,

    /// <summary>It was taken off the list of coming reminders.</summary>
    Cancelled,

    /// <summary>It was moved to another day.</summary>
    Moved,

    /// <summary>« Dans 7 jours », « Dans 30 jours »: until then the whole matter rests.</summary>
    Snoozed,

    /// <summary>« Déjà fait »: the matter is not recalled again.</summary>
    Done,
}
