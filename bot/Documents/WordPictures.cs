using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;

namespace PartnershipBot.Documents;

/// <summary>Pictures and charts of a file, each under a number of its own.</summary>
internal static class WordPictures
{
    /// <summary>A number that nothing drawn in the file has.</summary>
    public static uint Free(MainDocumentPart main) =>
        main.Document!.Descendants<DocProperties>()
            .Concat(main.HeaderParts.SelectMany(p => p.Header?.Descendants<DocProperties>() ?? []))
            .Concat(main.FooterParts.SelectMany(p => p.Footer?.Descendants<DocProperties>() ?? []))
            .Select(p => p.Id?.Value ?? 0)
            .DefaultIfEmpty(0u)
            .Max() + 1;
}
