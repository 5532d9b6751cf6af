using System.IO.Compression;
using System.Xml;
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
        using var text = new StreamReader(part, leaveOpen: true);
        if (!text.ReadToEnd().Contains(SmartTag, StringComparison.Ordinal))
        {
            return;
        }
        part.Position = 0;
        var unwrapped = new MemoryStream();
        using (var xml = XmlReader.Create(part, TemplateXml.Settings()))
        using (var writer = XmlWriter.Create(unwrapped))
        {
            Unwrap(xml, writer);
        }
        part.SetLength(0);
        unwrapped.Position = 0;
        unwrapped.CopyTo(part);
    }

    /// <summary>Writes what is read, from the first to the last element, and leaves those marks out.</summary>
    private static void Unwrap(XmlReader xml, XmlWriter writer)
    {
        var more = xml.Read();
        while (more)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == SmartTag + "Pr":
                    xml.Skip();
                    more = !xml.EOF;
                    continue;
                case XmlNodeType.Element or XmlNodeType.EndElement when xml.LocalName == SmartTag:
                    break;
                case XmlNodeType.Element:
                    writer.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
                    writer.WriteAttributes(xml, defattr: false);
                    if (xml.IsEmptyElement)
                    {
                        writer.WriteEndElement();
                    }
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteFullEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    writer.WriteString(xml.Value);
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    writer.WriteWhitespace(xml.Value);
                    break;
                default:
                    break;
            }
            more = xml.Read();
        }
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

    /// <summary>The lists of which these are, the one that has most of them first, until each of them is of one.</summary>
    public static IReadOnlyList<string> ListsOf(IEnumerable<TemplateName> elements)
    {
        var lists = new List<string>();
        var left = elements.Where(e => e.Lists.Count > 0).ToList();
        while (left.Count > 0)
        {
            var list = left.SelectMany(e => e.Lists.Keys).GroupBy(l => l).MaxBy(l => l.Count())!.Key;
            lists.Add(list);
            left.RemoveAll(e => e.Lists.ContainsKey(list));
        }
        return lists;
    }

    /// <summary>
    /// Word opens no cell, header, footer, note or text box without a paragraph at its end: gives one to those from which all was
    /// taken.
    /// </summary>
    public static void Close(OpenXmlElement root)
    {
        foreach (
            var container in root.Descendants()
                .Prepend(root)
                .Where(e => e is TableCell or TextBoxContent or Header or Footer or FootnoteEndnoteType)
                .ToList()
        )
        {
            if (!EndsInText(container))
            {
                container.Append(new Paragraph());
            }
        }
    }

    private static bool EndsInText(OpenXmlElement container) =>
        container.LastChild switch
        {
            Paragraph => true,
            SdtBlock sdt => sdt.SdtContentBlock is { } content && EndsInText(content),
            BookmarkEnd or BookmarkStart or ProofError or PermStart or PermEnd => container.Elements<Paragraph>().Any(),
            _ => false,
        };

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
