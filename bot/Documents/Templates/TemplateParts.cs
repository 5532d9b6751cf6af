using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents.Templates;

/// <summary>The parts of a file in which people write, and what a template repeats there.</summary>
internal static class TemplateParts
{
    private const string SmartTag = "smartTag";

    /// <summary>
    /// A template to work on, in memory. Marks of old versions of Word around words that they knew (« balises actives ») are taken off:
    /// what stands in them is text like any other.
    /// </summary>
    public static MemoryStream Open(byte[] template)
    {
        var buffer = new MemoryStream();
        buffer.Write(template);
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)).ToList())
            {
                Unwrap(entry);
            }
        }
        buffer.Position = 0;
        return buffer;
    }

    private static void Unwrap(ZipArchiveEntry entry)
    {
        if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }
        using var part = entry.Open();
        using var reader = new StreamReader(part, leaveOpen: true);
        if (!reader.ReadToEnd().Contains($":{SmartTag} ", StringComparison.Ordinal))
        {
            return;
        }
        part.Position = 0;
        using var xml = XmlReader.Create(part, TemplateXml.Settings());
        var document = XDocument.Load(xml, LoadOptions.PreserveWhitespace);
        while (document.Descendants().FirstOrDefault(e => e.Name.LocalName == SmartTag) is { } tag)
        {
            tag.ReplaceWith(tag.Nodes().Where(n => n is not XElement { Name.LocalName: SmartTag + "Pr" }));
        }
        part.SetLength(0);
        document.Save(part, SaveOptions.DisableFormatting);
    }

    /// <summary>Text, headers, footers and notes.</summary>
    public static IEnumerable<OpenXmlElement> Of(WordprocessingDocument file)
    {
        var main = file.MainDocumentPart!;
        OpenXmlElement?[] roots =
        [
            main.Document?.Body,
            .. main.HeaderParts.Select(p => p.Header),
            .. main.FooterParts.Select(p => p.Footer),
            main.FootnotesPart?.Footnotes,
            main.EndnotesPart?.Endnotes,
        ];
        return roots.OfType<OpenXmlElement>();
    }

    /// <summary>The name that is all there is in a paragraph, or in a row; null when there is more, or none.</summary>
    public static string? Alone(OpenXmlElement element) =>
        element switch
        {
            Paragraph paragraph => BracketText.Of(paragraph).Alone,
            TableRow row when row.Descendants<Paragraph>().Where(p => BracketText.Of(p).Words.Trim().Length > 0).ToList() is [var only] =>
                BracketText.Of(only).Alone,
            _ => null,
        };

    /// <summary>The list that has all of these, or most of them; null when none has any.</summary>
    public static string? ListOf(IReadOnlyList<TemplateName> elements) =>
        elements.SelectMany(e => e.Lists.Keys).GroupBy(list => list).MaxBy(list => list.Count())?.Key;

    /// <summary>A copy for another element: what must be there once does not go with it.</summary>
    public static OpenXmlElement Copy(OpenXmlElement pattern)
    {
        var copy = pattern.CloneNode(true);
        foreach (var once in copy.Descendants().Where(e => e is BookmarkStart or BookmarkEnd or SdtId).ToList())
        {
            once.Remove();
        }
        foreach (var element in copy.Descendants().Prepend(copy))
        {
            switch (element)
            {
                case Paragraph paragraph:
                    (paragraph.ParagraphId, paragraph.TextId) = (null, null);
                    break;
                case TableRow row:
                    (row.ParagraphId, row.TextId) = (null, null);
                    break;
                default:
                    break;
            }
        }
        return copy;
    }
}
