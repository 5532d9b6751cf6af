using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents;

/// <summary>
/// Charts of a document, drawn by Word itself from figures that stand in the chart: no workbook is embedded, and whoever copies the
/// chart into a report of their own can still change its look.
/// </summary>
internal static class WordCharts
{
    private const string Ink = "1F3A5F";
    private const long EmuPerMillimetre = 36000;
    private const int WidthInMillimetres = 155;
    private const int MillimetresABar = 10;
    private const int MillimetresBeside = 32;
    private const int MostOfLabel = 60;

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Adds the charts of a document; the paragraphs name them by <see cref="IdOf"/>.</summary>
    public static void Add(MainDocumentPart main, IReadOnlyList<BarChart> charts)
    {
        for (var at = 0; at < charts.Count; at++)
        {
            Draw(main.AddNewPart<ChartPart>(IdOf(at)), charts[at]);
        }
    }

    /// <summary>Adds a chart to a file that somebody else made, and gives the paragraph in which it stands.</summary>
    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Add(MainDocumentPart main, BarChart chart)
    {
        var at = main.ChartParts.Count();
        var taken = main.Parts.Select(p => p.RelationshipId).ToHashSet();
        while (taken.Contains(IdOf(at)))
        {
            at++;
        }
        Draw(main.AddNewPart<ChartPart>(IdOf(at)), chart);
        var paragraph = Paragraph(chart, at);
        // The styles of that file are not ours.
        paragraph.ParagraphProperties!.ParagraphStyleId = null;
        // Pictures of the file have numbers too, and none may be there twice.
        paragraph.Descendants<DocProperties>().First().Id = WordPictures.Free(main);
        return paragraph;
    }

    private static void Draw(ChartPart part, BarChart chart)
    {
        using var stream = part.GetStream(FileMode.Create);
        Write(chart).Save(stream, SaveOptions.DisableFormatting);
    }

    /// <summary>The relationship of a chart, from 0 in the order of the document.</summary>
    public static string IdOf(int at) => $"rIdChart{(at + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The charts of a document in order.</summary>
    public static IReadOnlyList<BarChart> Of(ArticleDocument document) =>
        [.. document.Articles.SelectMany(a => a.Paragraphs).Select(p => p.Chart).OfType<BarChart>()];

    /// <summary>The paragraph in which a chart stands.</summary>
    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Paragraph(BarChart chart, int at)
    {
        var (width, height) = (
            WidthInMillimetres * EmuPerMillimetre,
            (MillimetresBeside + (MillimetresABar * chart.Bars.Count)) * EmuPerMillimetre
        );
        var inline = new Inline(
            new Extent { Cx = width, Cy = height },
            new EffectExtent
            {
                LeftEdge = 0,
                TopEdge = 0,
                RightEdge = 0,
                BottomEdge = 0,
            },
            new DocProperties
            {
                Id = (uint)at + 1,
                Name = $"Graphique {(at + 1).ToString(CultureInfo.InvariantCulture)}",
                Description = PlainText.Clean(chart.Description),
            },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(new ChartReference { Id = IdOf(at) }) { Uri = C.NamespaceName })
        )
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
            new DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties(
                new ParagraphStyleId { Val = WordStyles.Body },
                new SpacingBetweenLines { Before = "240" }
            ),
            new DocumentFormat.OpenXml.Wordprocessing.Run(new Drawing(inline))
        );
    }

    private static XDocument Write(BarChart chart) =>
        new(
            new XElement(
                C + "chartSpace",
                new XAttribute(XNamespace.Xmlns + "c", C),
                new XAttribute(XNamespace.Xmlns + "a", A),
                Value("roundedCorners", "0"),
                new XElement(
                    C + "chart",
                    new XElement(C + "title", Rich(chart.Title), Value("overlay", "0")),
                    Value("autoTitleDeleted", "0"),
                    new XElement(
                        C + "plotArea",
                        new XElement(C + "layout"),
                        new XElement(
                            C + "barChart",
                            Value("barDir", "bar"),
                            Value("grouping", "clustered"),
                            Value("varyColors", "0"),
                            Series(0, chart.Series, Ink, chart, b => b.Value),
                            chart.Goal is { } goal ? Series(1, goal, "FFFFFF", chart, _ => BarChart.Whole) : null,
                            Value("gapWidth", "60"),
                            Value("axId", "1"),
                            Value("axId", "2")
                        ),
                        Axis("catAx", "1", "2", "maxMin", "l", []),
                        Axis("valAx", "2", "1", "minMax", "b", [Format(chart)])
                    ),
                    // One sort of bars is what the title says.
                    chart.Goal
                        is null
                        ? null
                        : new XElement(C + "legend", Value("legendPos", "b"), Value("overlay", "0")),
                    Value("plotVisOnly", "1"),
                    Value("dispBlanksAs", "gap")
                )
            )
        );

    private static XElement Series(int at, string name, string fill, BarChart chart, Func<(string Label, int Value), int> value) =>
        new(
            C + "ser",
            Value("idx", at.ToString(CultureInfo.InvariantCulture)),
            Value("order", at.ToString(CultureInfo.InvariantCulture)),
            new XElement(C + "tx", new XElement(C + "v", PlainText.Clean(name))),
            new XElement(C + "spPr", Filled(fill), new XElement(A + "ln", new XAttribute("w", "12700"), Filled("000000"))),
            Value("invertIfNegative", "0"),
            new XElement(
                C + "dLbls",
                Format(chart),
                Value("showLegendKey", "0"),
                Value("showVal", "1"),
                Value("showCatName", "0"),
                Value("showSerName", "0"),
                Value("showPercent", "0"),
                Value("showBubbleSize", "0")
            ),
            new XElement(C + "cat", Points("strLit", chart, b => Short(b.Label))),
            new XElement(C + "val", Points("numLit", chart, b => value(b).ToString(CultureInfo.InvariantCulture)))
        );

    private static XElement Format(BarChart chart) =>
        new(C + "numFmt", new XAttribute("formatCode", chart.Goal is null ? "0" : "0\"\u00A0%\""), new XAttribute("sourceLinked", "0"));

    private static XElement Points(string kind, BarChart chart, Func<(string Label, int Value), string> value) =>
        new(
            C + kind,
            Value("ptCount", chart.Bars.Count.ToString(CultureInfo.InvariantCulture)),
            chart.Bars.Select(
                (bar, i) =>
                    new XElement(
                        C + "pt",
                        new XAttribute("idx", i.ToString(CultureInfo.InvariantCulture)),
                        new XElement(C + "v", value(bar))
                    )
            )
        );

    private static XElement Axis(
        string kind,
        string id,
        string crosses,
        string orientation,
        string position,
        IEnumerable<XElement> format
    ) =>
        new(
            C + kind,
            Value("axId", id),
            new XElement(C + "scaling", Value("orientation", orientation), kind == "valAx" ? Value("min", "0") : null),
            Value("delete", "0"),
            Value("axPos", position),
            format,
            Value("majorTickMark", "out"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "nextTo"),
            Value("crossAx", crosses),
            Value("crosses", kind == "valAx" ? "max" : "autoZero")
        );

    private static XElement Rich(string text) =>
        new(
            C + "tx",
            new XElement(
                C + "rich",
                new XElement(A + "bodyPr"),
                new XElement(
                    A + "p",
                    new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", "1100"), new XAttribute("b", "1"))),
                    new XElement(
                        A + "r",
                        new XElement(A + "rPr", new XAttribute("lang", "fr-FR")),
                        new XElement(A + "t", PlainText.Clean(text))
                    )
                )
            )
        );

    private static XElement Filled(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    private static XElement Value(string name, string value) => new(C + name, new XAttribute("val", value));

    private static string Short(string label)
    {
        var whole = new StringInfo(PlainText.Clean(label).Replace('\n', ' '));
        return whole.LengthInTextElements <= MostOfLabel ? whole.String : whole.SubstringByTextElements(0, MostOfLabel) + "…";
    }
}
