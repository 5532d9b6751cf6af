using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents;

/// <summary>The text of a document, paragraph by paragraph.</summary>
internal static partial class WordBody
{
    public static IEnumerable<OpenXmlElement> Of(ArticleDocument document)
    {
        yield return Styled(WordStyles.Title, [new Span(document.Title)]);
        foreach (var (paragraph, isFirst) in document.Lead.Select((p, i) => (p, i == 0)))
        {
            yield return Styled(isFirst ? WordStyles.Subtitle : WordStyles.Note, paragraph.Spans);
        }
        foreach (var element in Of(document.Articles, WordCharts.Of(document)))
        {
            yield return element;
        }
    }

    /// <summary>Articles that stand behind a text of another form.</summary>
    /// <param name="opening">What stands before them.</param>
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<Article> articles, ArticleParagraph opening) =>
        Of(articles, []).Prepend(Styled(StyleOf(opening.Kind), opening.Spans));

    private static IEnumerable<OpenXmlElement> Of(IReadOnlyList<Article> articles, IReadOnlyList<BarChart> charts)
    {
        var endsInTable = false;
        foreach (var element in articles.SelectMany((article, at) => Of(article, LeadsToSignatures(articles, at), charts)))
        {
            // Two tables that touch are one to Word.
            if (endsInTable && element is Table)
            {
                yield return new Paragraph();
            }
            endsInTable = element is Table;
            yield return element;
        }
        if (endsInTable)
        {
            yield return new Paragraph();
        }
    }

    private static IEnumerable<OpenXmlElement> Of(Article article, bool leadsToSignatures, IReadOnlyList<BarChart> charts)
    {
        var heading = Styled(article.Number is null ? WordStyles.Part : WordStyles.Heading, [new Span(article.Title)]);
        if (article.BeginsPage)
        {
            heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        }
        yield return heading;
        var staysTogether = leadsToSignatures || IsSigned(article);
        for (var at = 0; at < article.Paragraphs.Count; at++)
        {
            var paragraph = article.Paragraphs[at];
            if (paragraph.Kind is ParagraphKind.Head or ParagraphKind.Row)
            {
                var rows = article.Paragraphs.Skip(at).TakeWhile((p, i) => i == 0 || p.Kind == ParagraphKind.Row).ToList();
                yield return WordTables.Of(article.Title, rows);
                at += rows.Count - 1;
            }
            else if (paragraph.Kind == ParagraphKind.Signature)
            {
                var frames = article.Paragraphs.Skip(at).TakeWhile(p => p.Kind == ParagraphKind.Signature).ToList();
                yield return WordTables.Frames(frames);
                at += frames.Count - 1;
            }
            else if (paragraph.Chart is { } chart)
            {
                yield return WordCharts.Paragraph(chart, charts.TakeWhile(c => !ReferenceEquals(c, chart)).Count());
            }
            else
            {
                var written = Styled(StyleOf(paragraph.Kind), paragraph.Spans);
                if (paragraph.Kind == ParagraphKind.Text && at > 0 && StandsOff(article.Paragraphs[at - 1].Kind))
                {
                    written.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "160" };
                }
                // Nobody signs a page that holds nothing of what is signed, and what announces a list stays with it.
                if (staysTogether || Announces(article.Paragraphs, at))
                {
                    written.ParagraphProperties!.KeepNext = new KeepNext();
                }
                yield return written;
            }
        }
    }

    private static bool IsSigned(Article article) => article.Paragraphs.Any(p => p.Kind == ParagraphKind.Signature);

    /// <summary>The last article before the frames stands on their page.</summary>
    private static bool LeadsToSignatures(IReadOnlyList<Article> articles, int at) =>
        at + 1 < articles.Count && IsSigned(articles[at + 1]) && !articles[at + 1].BeginsPage;

    private static bool Announces(IReadOnlyList<ArticleParagraph> paragraphs, int at) =>
        paragraphs[at].Kind == ParagraphKind.Text
        && at + 1 < paragraphs.Count
        && paragraphs[at + 1].Kind is (ParagraphKind.Item or ParagraphKind.Head or ParagraphKind.Row);

    /// <summary>What stands behind a list or a table does not stick to it.</summary>
    private static bool StandsOff(ParagraphKind before) => before is ParagraphKind.Item or ParagraphKind.Row or ParagraphKind.Head;

    private static string StyleOf(ParagraphKind kind) =>
        kind switch
        {
            ParagraphKind.Item => WordStyles.Item,
            ParagraphKind.Clause => WordStyles.Clause,
            _ => WordStyles.Body,
        };

    /// <summary>A paragraph of a style.</summary>
    internal static Paragraph Styled(string style, IEnumerable<Span> spans) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. spans.SelectMany(Words)]);

    /// <summary>The words of a span: « 1er » as it is printed.</summary>
    private static IEnumerable<Run> Words(Span span) => Raised(span.Text).Select(part => Words(part.Text, span.IsBlank, part.IsRaised));

    /// <summary>The parts of a text, and which of them stand raised.</summary>
    internal static IEnumerable<(string Text, bool IsRaised)> Raised(string text) =>
        First().Split(PlainText.Clean(text)).Select((part, i) => (part, i % 2 > 0)).Where(part => part.part.Length > 0);

    private static Run Words(string text, bool isBlank, bool isRaised)
    {
        var run = new Run();
        if (isBlank || isRaised)
        {
            var properties = new RunProperties();
            if (isBlank)
            {
                properties.Append(new RunStyle { Val = WordStyles.Blank });
            }
            if (isRaised)
            {
                properties.Append(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
            }
            run.Append(properties);
        }
        foreach (var (line, isFirst) in text.Split('\n').Select((l, i) => (l, i == 0)))
        {
            if (!isFirst)
            {
                run.Append(new Break());
            }
            if (line.Length > 0)
            {
                run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
        return run;
    }

    /// <summary>The letters behind a « 1 » that stands alone.</summary>
    [GeneratedRegex(@"(?<=(?<![\p{L}\p{N}])1)(er|re)(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
