namespace PartnershipBot.Documents.Templates;

/// <summary>What a template is filled with.</summary>
/// <param name="Facts">Answers, conditions and lists.</param>
/// <param name="Blocks">The paragraphs of each block.</param>
/// <param name="Document">What the file says of itself: name, author, day, and where the text stands.</param>
public sealed record TemplateFacts(
    TextFacts Facts,
    IReadOnlyDictionary<string, IReadOnlyList<ArticleParagraph>> Blocks,
    ArticleDocument Document
)
{
    /// <summary>The blanks of which nothing to say is an answer.</summary>
    public IReadOnlyList<string> MayBeEmpty { get; init; } = [];
}
