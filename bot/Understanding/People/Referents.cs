namespace PartnershipBot.Understanding.People;

/// <summary>Who follows the partnership on each side (référents), as answered; a null part was not said.</summary>
/// <param name="Unassigned">An entry whose side is not clear, to be asked.</param>
public sealed record Referents(string? Library, string? Partner, string? Unassigned);
