namespace PartnershipBot.Domain.Reminders;

/// <summary>The zones in which schools of the mainland have their winter and spring holidays.</summary>
public enum SchoolZone
{
    A,
    B,
    C,
}
