namespace PartnershipBot.Trust.Members;

/// <summary>Whether somebody may use a library.</summary>
public enum Membership
{
    /// <summary>It is their own, or they are on the roster of its team.</summary>
    Member,

    /// <summary>They are not on its roster, or as a guest where guests may not; there may be no such library at all.</summary>
    Refused,

    /// <summary>The channel could not be asked: to be refused now, and tried again.</summary>
    Unknown,
}
