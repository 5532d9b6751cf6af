using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents;

/// <summary>What stands above and below the text of each page.</summary>
internal static class WordPages
{
    private const string Initials = "Paraphes\u00A0:";
    private const int MostOfHead = 80;

    /// <summary>Title and parties, and on the right where the document stands: « PROJET – non signé ».</summary>
    public static Header Head(ArticleDocument document) =>
        new(
            new Paragraph([
                new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Header }),
                Words(Short(PlainText.Clean(document.Head).Replace('\n', ' '))),
                .. document.Standing is { } standing ? [new Run(new TabChar()), Strong(standing)] : Array.Empty<Run>(),
            ])
        );

    /// <summary>Room for initials, and « 2 / 5 ».</summary>
    public static Footer Foot(ArticleDocument document) =>
        new(
            new Paragraph([
                new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }),
                .. document.IsInitialled ? [Words(Initials)] : Array.Empty<Run>(),
                new Run(new TabChar()),
                .. Field("PAGE"),
                Words("\u00A0/\u00A0"),
                .. Field("NUMPAGES"),
            ])
        );

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Run Strong(string text) => new(new RunProperties(new Bold()), new Text(text));

    private static string Short(string text)
    {
        var whole = new System.Globalization.StringInfo(text);
        return whole.LengthInTextElements <= MostOfHead ? text : whole.SubstringByTextElements(0, MostOfHead) + "…";
    }

    private static IEnumerable<Run> Field(string code) =>
        [
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text("1")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        ];
}
