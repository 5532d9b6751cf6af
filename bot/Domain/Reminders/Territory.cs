namespace PartnershipBot.Domain.Reminders;

/// <summary>Where a library is, as far as its public holidays differ.</summary>
public enum Territory
{
    /// <summary>The mainland, Corsica included.</summary>
    Mainland,
    AlsaceMoselle,
    Guadeloupe,
    Martinique,
    Guyane,
    Reunion,
    Mayotte,
}
