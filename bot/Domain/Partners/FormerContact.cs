namespace PartnershipBot.Domain.Partners;

/// <summary>Whom the library used to speak with, before somebody took over.</summary>
/// <param name="Name">The person, as the sheet named them.</param>
/// <param name="Channel">How they were reached; null when it was not known.</param>
/// <param name="Until">The day on which the new one was noted.</param>
public sealed record FormerContact(string Name, string? Channel, DateOnly Until);
