using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents.Templates;

/// <summary>The text of a Word file by its headings, so that two of them can be compared article by article.</summary>
internal static class TemplateSections
{
    private const string HeadingName = "heading";
    private const int MostOfHeading = 120;

    /// <summary>What stands above the first heading, then a section a heading; frames to sign in and headers are left out.</summary>
    public static IReadOnlyList<Article> Of(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var headings = (file.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(s => s.StyleName?.Val?.Value?.StartsWith(HeadingName, StringComparison.OrdinalIgnoreCase) == true || HasLevel(s))
            .Select(s => s.StyleId?.Value)
            .OfType<string>()
            .ToHashSet();
        var sections = new List<Article>();
        var paragraphs = new List<ArticleParagraph>();
        var seen = new Dictionary<string, int>();
        Begin("");
        foreach (var paragraph in file.MainDocumentPart.Document!.Body!.Descendants<Paragraph>())
        {
            var words = BracketText.Of(paragraph).Words.Trim();
            if (words.Length == 0)
            {
                continue;
            }
            if (
                (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style && headings.Contains(style))
                || paragraph.ParagraphProperties?.OutlineLevel is not null
                || IsBold(paragraph, words)
            )
            {
                Begin(words);
            }
            else
            {
                paragraphs.Add(new ArticleParagraph(ParagraphKind.Text, [new Span(words)]));
            }
        }
        return sections;

        void Begin(string title)
        {
            // The same heading twice is two sections.
            var count = seen[title] = seen.GetValueOrDefault(title) + 1;
            paragraphs = [];
            sections.Add(new Article(count == 1 ? title : $"{title} {count}", null, title, paragraphs));
        }
    }

    /// <summary>Whoever has no styles writes headings in bold.</summary>
    private static bool IsBold(Paragraph paragraph, string words) =>
        words.Length <= MostOfHeading
        && paragraph.Parent is Body
        && paragraph
            .Descendants<Run>()
            .Where(r => r.InnerText.Trim().Length > 0)
            .All(r => r.RunProperties?.Bold is { } bold && bold.Val?.Value != false);

    private static bool HasLevel(Style style) => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value < 9;
}
