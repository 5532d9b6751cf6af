using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents;

/// <summary>
/// Writes a document of articles as a Word file (.docx) with real styles, lists and page numbers. The same document gives the same
/// bytes, whenever and wherever it is written.
/// </summary>
public static class WordFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>What every entry of the file bears: the oldest day that a zip file knows.</summary>
    private static readonly DateTimeOffset EntryDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file of a document.</summary>
    public static byte[] Write(ArticleDocument document) => Write(document, WordBody.Of(document));

    /// <summary>The file of a document whose text is these elements.</summary>
    internal static byte[] Write(ArticleDocument document, IEnumerable<OpenXmlElement> body)
    {
        using var buffer = new MemoryStream();
        using (var file = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            var main = file.AddNewPart<MainDocumentPart>(MainContentType, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Styles();
            main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = WordNumbering.Numbering();
            main.AddNewPart<FooterPart>("rId3").Footer = WordPages.Foot(document);
            main.AddNewPart<HeaderPart>("rId5").Header = WordPages.Head(document);
            main.AddNewPart<DocumentSettingsPart>("rId4").Settings = WordStyles.Settings();
            main.Document = new Document(new Body([.. body, Page("rId5", "rId3")]));
            WordCharts.Add(main, WordCharts.Of(document));
            Describe(file, document);
        }
        return WithoutDays(buffer);
    }

    /// <summary>Says in the file what it is: title, author, day.</summary>
    internal static void Describe(WordprocessingDocument file, ArticleDocument document)
    {
        var part =
            file.CoreFilePropertiesPart
            ?? file.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rIdCore");
        using var properties = part.GetStream(FileMode.Create);
        Properties(document).Save(properties, SaveOptions.DisableFormatting);
    }

    /// <summary>A4 with margins of 2,5 cm.</summary>
    private static SectionProperties Page(string header, string footer) =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1418,
                Right = 1418,
                Bottom = 1418,
                Left = 1418,
                Header = 709,
                Footer = 709,
                Gutter = 0,
            }
        );

    private static XDocument Properties(ArticleDocument document)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace type = "http://www.w3.org/2001/XMLSchema-instance";
        var at = document.MadeAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        return new XDocument(
            new XElement(
                core + "coreProperties",
                new XAttribute(XNamespace.Xmlns + "cp", core),
                new XAttribute(XNamespace.Xmlns + "dc", dc),
                new XAttribute(XNamespace.Xmlns + "dcterms", terms),
                new XAttribute(XNamespace.Xmlns + "xsi", type),
                new XElement(dc + "title", PlainText.Clean(document.Name)),
                new XElement(dc + "subject", PlainText.Clean(document.Subject)),
                new XElement(dc + "creator", PlainText.Clean(document.Author)),
                new XElement(core + "keywords", PlainText.Clean(document.Title)),
                document.Template is { } template ? new XElement(core + "category", PlainText.Clean(template)) : null,
                new XElement(dc + "language", "fr-FR"),
                new XElement(terms + "created", new XAttribute(type + "type", "dcterms:W3CDTF"), at),
                new XElement(terms + "modified", new XAttribute(type + "type", "dcterms:W3CDTF"), at)
            )
        );
    }

    /// <summary>The same entries in one order, none of which tells when it was written.</summary>
    internal static byte[] WithoutDays(MemoryStream written)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(written, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (
                var entry in from
                    .Entries.OrderBy(e => e.FullName == "[Content_Types].xml" ? 0 : 1)
                    .ThenBy(e => e.FullName, StringComparer.Ordinal)
            )
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = EntryDay;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }
        return result.ToArray();
    }
}
