namespace PartnershipBot.Domain.Agreements;

/// <summary>Why an adjustment of an amendment changes nothing any more on the day of its signature.</summary>
public enum AmendingHitch
{
    /// <summary>The partner that was to join is one already.</summary>
    HasJoined,

    /// <summary>The partner that was to leave, or whose answer was to change, is none any more.</summary>
    HasLeft,

    /// <summary>The partner that was to leave is the only one left.</summary>
    IsLast,
}
