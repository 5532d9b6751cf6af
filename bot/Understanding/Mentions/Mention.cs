namespace PartnershipBot.Understanding.Mentions;

/// <summary>A value that a sentence speaks of beside others, as it would be typed alone.</summary>
/// <param name="Value">What its reader reads.</param>
/// <param name="Spans">The tokens that say it, from and to.</param>
internal sealed record Mention(string Value, params IReadOnlyList<(int From, int To)> Spans);
