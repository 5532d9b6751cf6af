namespace PartnershipBot.Understanding.Exchanges;

/// <summary>What a sentence tells of an exchange.</summary>
/// <param name="How">By which way, one of those of the lexicon; null when it does not say.</param>
/// <param name="With">Whom one spoke with, as it was typed; null when it names nobody.</param>
/// <param name="On">The day; null when it names none.</param>
/// <param name="Said">What was said; null when it tells nothing of it.</param>
public sealed record ExchangeReading(string? How, string? With, DateOnly? On, string? Said);
