namespace PartnershipBot.Language;

/// <summary>A part of a document in one language: its heading, and its lines as plain text.</summary>
public sealed record Section(string Heading, IReadOnlyList<string> Lines)
{
    /// <summary>The first of its lines as what they are about and what they say of it, for where both can stand side by side.</summary>
    public IReadOnlyList<(string Label, string Value)> Facts { get; init; } = [];

    /// <summary>Its lines behind those that are <see cref="Facts"/>.</summary>
    public IEnumerable<string> Rest => Lines.Skip(Facts.Count);
}
