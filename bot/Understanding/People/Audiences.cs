namespace PartnershipBot.Understanding.People;

/// <summary>Who benefits on each side, as answered; a null part was not said.</summary>
/// <param name="Unassigned">An audience whose side is not clear, to be asked.</param>
/// <param name="Headcount">How many people (effectif), the partner’s first.</param>
public sealed record Audiences(string? Library, string? Partner, string? Unassigned, int? Headcount);
