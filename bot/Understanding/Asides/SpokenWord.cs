namespace PartnershipBot.Understanding.Asides;

/// <summary>A word as it is compared, and where it stands in what was typed.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, that place not included.</param>
public readonly record struct SpokenWord(string Text, int Start, int End);
