using PartnershipBot.Domain.Agreements;

namespace PartnershipBot.Understanding.People;

/// <summary>What a sentence tells of a signature.</summary>
/// <param name="What">What became of it.</param>
/// <param name="Who">Whose, as it was typed.</param>
/// <param name="On">The day; null when it names none.</param>
/// <param name="Reason">Why the person refuses; null when it does not say.</param>
public sealed record SigningReading(SignatureEvent What, string Who, DateOnly? On, string? Reason)
{
    /// <summary>Whether it is about all who sign.</summary>
    public bool IsEverybody { get; init; }
}
