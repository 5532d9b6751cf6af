namespace PartnershipBot.Interview.Readers;

/// <summary>What a question counts.</summary>
public enum Counted
{
    People,
    Documents,
    Registrations,
    Sessions,
}
