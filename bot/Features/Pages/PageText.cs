namespace PartnershipBot.Features.Pages;

/// <summary>The words of a page.</summary>
/// <param name="Title">Its title and first heading.</param>
/// <param name="Introduction">What stands below it.</param>
/// <param name="Sections">Its parts, each with a heading.</param>
internal sealed record PageText(string Title, string Introduction, IReadOnlyList<PageSection> Sections);
