using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Tests.Documents;

/// <summary>A Word file as plain text: what a person reads on its pages, the numbers that Word itself writes included.</summary>
internal static class WordText
{
    public static string Of(byte[] bytes)
    {
        using var file = WordFileTests.Open(bytes);
        var main = file.MainDocumentPart!;
        var text = new StringBuilder();
        foreach (var header in main.HeaderParts)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"[{header.Header!.Descendants<Run>().Select(Words).Aggregate("", string.Concat)}]"
            );
        }
        var (article, clause) = (0, 0);
        foreach (var block in main.Document!.Body!.ChildElements)
        {
            switch (block)
            {
                case Paragraph { ParagraphProperties.ParagraphStyleId.Val: { } style } paragraph:
                    if (style == "Heading1")
                    {
                        (article, clause) = (article + 1, 0);
                    }
                    var mark = style.Value switch
                    {
                        "Heading1" => $"\nArticle {article} – ",
                        "PartHeading" => "\n",
                        "Clause" => $"{article}.{++clause} ",
                        "ListBullet" => "– ",
                        _ => "",
                    };
                    text.AppendLine(mark + Text(paragraph));
                    break;
                case Table table:
                    var rows = table
                        .Elements<TableRow>()
                        .Select(r => r.Elements<TableCell>().Select(c => string.Join(" / ", c.Elements<Paragraph>().Select(Text))).ToList())
                        .ToList();
                    foreach (var cells in rows.Where(r => r.Exists(c => c.Length > 0)))
                    {
                        text.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |");
                    }
                    if (rows.Count(r => r.TrueForAll(c => c.Length == 0)) is > 0 and var blank)
                    {
                        text.AppendLine(CultureInfo.InvariantCulture, $"| … {blank} à remplir … |");
                    }
                    break;
                default:
                    break;
            }
        }
        return text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\r\n", "\n").ToString();
    }

    private static string Text(OpenXmlElement paragraph) => string.Concat(paragraph.Descendants<Run>().Select(Words));

    private static string Words(Run run) =>
        string.Concat(
            run.ChildElements.Select(e =>
                e switch
                {
                    Text words => words.Text,
                    Break => "\n  ",
                    TabChar => " — ",
                    Drawing drawing =>
                        $"[image : {drawing.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().First().Description}]",
                    _ => "",
                }
            )
        );
}
