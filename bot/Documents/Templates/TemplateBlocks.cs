using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents.Templates;

/// <summary>
/// The paragraphs of a block in a template: they look as the paragraph in whose place they stand, because the template may have none
/// of the styles of Passerelle's own documents.
/// </summary>
internal static class TemplateBlocks
{
    /// <param name="like">The paragraph in whose place they stand.</param>
    /// <param name="caption">What a table is for those who do not see it.</param>
    /// <param name="draw">Adds a chart to the file and gives the paragraph in which it stands.</param>
    public static IEnumerable<OpenXmlElement> Write(
        IReadOnlyList<ArticleParagraph> block,
        Paragraph like,
        string caption,
        Func<BarChart, Paragraph> draw
    )
    {
        for (var at = 0; at < block.Count; at++)
        {
            var paragraph = block[at];
            if (paragraph.Kind is ParagraphKind.Head or ParagraphKind.Row)
            {
                var rows = block.Skip(at).TakeWhile((p, i) => i == 0 || p.Kind == ParagraphKind.Row).ToList();
                at += rows.Count - 1;
                yield return Plain(WordTables.Of(caption, rows));
            }
            else if (paragraph.Kind == ParagraphKind.Signature)
            {
                var frames = block.Skip(at).TakeWhile(p => p.Kind == ParagraphKind.Signature).ToList();
                at += frames.Count - 1;
                yield return Plain(WordTables.Frames(frames));
            }
            else if (paragraph.Chart is { } chart)
            {
                yield return draw(chart);
            }
            else
            {
                yield return Text(paragraph, like);
            }
        }
    }

    private static Paragraph Text(ArticleParagraph paragraph, Paragraph like)
    {
        var written = new Paragraph();
        if (like.ParagraphProperties?.CloneNode(true) is ParagraphProperties properties)
        {
            properties.SectionProperties = null;
            written.Append(properties);
        }
        var format = like.Descendants<Run>().FirstOrDefault()?.RunProperties;
        var lead = paragraph.Kind == ParagraphKind.Item ? "–\u00A0" : "";
        foreach (var (span, isFirst) in paragraph.Spans.Select((s, i) => (s, i == 0)))
        {
            written.Append(BracketText.Runs(isFirst ? span with { Text = lead + span.Text } : span, format));
        }
        return written;
    }

    /// <summary>A table without the styles that only Passerelle's own documents have; what is blank stays seen.</summary>
    private static Table Plain(Table table)
    {
        foreach (var style in table.Descendants<ParagraphStyleId>().ToList())
        {
            var isHead = style.Val?.Value == WordStyles.CellHead;
            var isFrame = style.Val?.Value == WordStyles.Frame;
            var properties = (ParagraphProperties)style.Parent!;
            style.Remove();
            properties.SpacingBetweenLines = new SpacingBetweenLines { Before = "40", After = "40" };
            if (isFrame)
            {
                (properties.KeepNext, properties.KeepLines) = (new KeepNext(), new KeepLines());
            }
            foreach (var run in properties.Parent!.Elements<Run>().Where(_ => isHead))
            {
                (run.RunProperties ??= new RunProperties()).Bold = new Bold();
            }
        }
        foreach (var blank in table.Descendants<RunStyle>().Where(s => s.Val?.Value == WordStyles.Blank).ToList())
        {
            var properties = (RunProperties)blank.Parent!;
            blank.Remove();
            properties.Highlight = new Highlight { Val = HighlightColorValues.Yellow };
        }
        return table;
    }
}
