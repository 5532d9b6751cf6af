using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents;

/// <summary>The tables of a document: rows under their heads, and the frames to sign in.</summary>
internal static class WordTables
{
    private const string Whole = "5000";

    /// <summary>The height of a row to fill in by hand, in twentieths of a point: 8 mm.</summary>
    private const uint ByHand = 454;

    /// <summary>A table; its heads are repeated on each page, and whoever cannot see it hears what it is.</summary>
    /// <param name="caption">What it is about.</param>
    /// <param name="rows">The heads first, where there are any.</param>
    public static Table Of(string caption, IReadOnlyList<ArticleParagraph> rows)
    {
        var columns = rows.Max(r => r.Cells.Count);
        var table = New(
            caption,
            $"{caption}\u00A0: {string.Join(", ", rows[0].Cells.Select(c => string.Concat(c.Select(s => s.Text))))}",
            columns
        );
        foreach (var row in rows)
        {
            var isHead = row.Kind == ParagraphKind.Head;
            var properties = new TableRowProperties(new CantSplit());
            if (row.Cells.All(cell => cell.Count == 0))
            {
                // Somebody writes there with a pen.
                properties.Append(new TableRowHeight { Val = ByHand, HeightType = HeightRuleValues.AtLeast });
            }
            if (isHead)
            {
                properties.Append(new TableHeader());
            }
            table.Append(
                new TableRow([
                    properties,
                    .. row.Cells.Select(cell => Cell(isHead ? WordStyles.CellHead : WordStyles.Cell, cell, 5000 / columns)),
                ])
            );
        }
        return table;
    }

    /// <summary>Frames to sign in, two beside one another, each whole on its page.</summary>
    public static Table Frames(IReadOnlyList<ArticleParagraph> frames)
    {
        var table = New("Signatures", "Un cadre pour chaque signataire", 2);
        foreach (var pair in frames.Chunk(2))
        {
            var row = new TableRow(
                new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 2000, HeightType = HeightRuleValues.AtLeast })
            );
            row.Append(pair.Select(frame => Frame(frame.Spans, pair.Length)));
            table.Append(row);
        }
        return table;
    }

    /// <summary>A frame with a paragraph for each of its lines; one that is alone is as wide as two.</summary>
    private static TableCell Frame(IReadOnlyList<Span> spans, int beside)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = beside == 1 ? Whole : "2500", Type = TableWidthUnitValues.Pct }
        );
        if (beside == 1)
        {
            properties.Append(new GridSpan { Val = 2 });
        }
        return new TableCell([properties, .. Lines(spans).Select(line => WordBody.Styled(WordStyles.Frame, line))]);
    }

    private static List<List<Span>> Lines(IEnumerable<Span> spans)
    {
        var lines = new List<List<Span>> { new() };
        foreach (var span in spans)
        {
            foreach (var (part, isFirst) in span.Text.Split('\n').Select((p, i) => (p, i == 0)))
            {
                if (!isFirst)
                {
                    lines.Add([]);
                }
                if (part.Length > 0)
                {
                    lines[^1].Add(span with { Text = part });
                }
            }
        }
        return lines;
    }

    private static TableCell Cell(string style, IReadOnlyList<Span> spans, int width) =>
        new(
            new TableCellProperties(
                new TableCellWidth
                {
                    Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    Type = TableWidthUnitValues.Pct,
                }
            ),
            WordBody.Styled(style, spans)
        );

    private static Table New(string caption, string description, int columns) =>
        new([
            new TableProperties(
                new TableWidth { Width = Whole, Type = TableWidthUnitValues.Pct },
                WordStyles.Borders(),
                new TableLook { Val = "0020", FirstRow = true },
                new TableCaption { Val = PlainText.Clean(caption) },
                new TableDescription { Val = PlainText.Clean(description) }
            ),
            new TableGrid(
                Enumerable
                    .Range(0, columns)
                    .Select(_ => new GridColumn
                    {
                        Width = (WordStyles.TextWidth / columns).ToString(System.Globalization.CultureInfo.InvariantCulture),
                    })
            ),
        ]);
}
