namespace PartnershipBot.Documents;

/// <summary>A paragraph of an article, or a row of a table.</summary>
public sealed record ArticleParagraph(ParagraphKind Kind, IReadOnlyList<Span> Spans)
{
    /// <summary>The cells of a row; none of what is no row.</summary>
    public IReadOnlyList<IReadOnlyList<Span>> Cells { get; init; } = [];

    /// <summary>The chart that it is; null of words.</summary>
    public BarChart? Chart { get; init; }

    /// <summary>A chart as a paragraph, which is read as what it shows.</summary>
    public static ArticleParagraph Of(BarChart chart) => new(ParagraphKind.Chart, [new Span(chart.Description)]) { Chart = chart };

    /// <summary>The number within its article, « 7.1 »; null of what has none.</summary>
    public string? Number { get; init; }

    /// <summary>Its words, as they are read; the cells of a row side by side.</summary>
    public string Text => Cells.Count > 0 ? string.Join(" | ", Cells.Select(Words)) : Words(Spans);

    private static string Words(IEnumerable<Span> spans) => string.Concat(spans.Select(s => s.Text));
}
