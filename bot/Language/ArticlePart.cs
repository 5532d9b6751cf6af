namespace PartnershipBot.Language;

/// <summary>A part of a line: words as they stand, a blank to fill, or something that nobody was asked.</summary>
/// <param name="Words">The words; empty for what is filled.</param>
public sealed record ArticlePart(string Words)
{
    /// <summary>The name of the blank; null when it is none.</summary>
    public string? Blank { get; init; }

    /// <summary>What is to be written there by hand; null when something else is.</summary>
    public string? Label { get; init; }
}
