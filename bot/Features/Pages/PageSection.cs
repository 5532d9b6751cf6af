namespace PartnershipBot.Features.Pages;

/// <summary>A part of a page.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Items">Its paragraphs, or the lines of its list.</param>
/// <param name="IsList">Whether they are a list.</param>
internal sealed record PageSection(string Heading, IReadOnlyList<string> Items, bool IsList = false);
