namespace PartnershipBot.Documents;

/// <summary>An article of a document.</summary>
/// <param name="Id">Its name, which stays whatever its number is.</param>
/// <param name="Number">« Article 3 »; null for what stands before the first one and behind the last one.</param>
public sealed record Article(string Id, int? Number, string Title, IReadOnlyList<ArticleParagraph> Paragraphs)
{
    /// <summary>Whether it begins a page, as an annex does.</summary>
    public bool BeginsPage { get; init; }
}
