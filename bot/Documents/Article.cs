namespace PartnershipBot.Documents;

/// <summary>An article of a convention.</summary>
/// <param name="Id">Its name, which stays whatever its number is.</param>
/// <param name="Number">« Article 3 »; null for what comes before the first one.</param>
public sealed record Article(string Id, int? Number, string Title, IReadOnlyList<ArticleParagraph> Paragraphs);
