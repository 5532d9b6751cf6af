namespace PartnershipBot.Understanding.Asides;

/// <summary>What was said to the program rather than answered.</summary>
/// <param name="Name">The name of the pattern in the lexicon.</param>
/// <param name="IsSure">Whether it can be nothing else; what was slipped or is an answer too is asked about.</param>
/// <param name="Term">What the glossary is asked about, or null.</param>
public sealed record AsideReading(string Name, bool IsSure, string? Term = null);
