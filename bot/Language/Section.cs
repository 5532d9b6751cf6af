namespace PartnershipBot.Language;

/// <summary>A part of a document in one language: its heading, and its lines as plain text.</summary>
public sealed record Section(string Heading, IReadOnlyList<string> Lines);
