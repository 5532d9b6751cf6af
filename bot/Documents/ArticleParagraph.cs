namespace PartnershipBot.Documents;

/// <summary>A paragraph of an article.</summary>
public sealed record ArticleParagraph(ParagraphKind Kind, IReadOnlyList<Span> Spans)
{
    /// <summary>Its words, as they are read.</summary>
    public string Text => string.Concat(Spans.Select(s => s.Text));
}
