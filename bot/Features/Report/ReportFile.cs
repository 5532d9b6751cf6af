using System.Globalization;
using PartnershipBot.Documents;
using PartnershipBot.Files;
using PartnershipBot.Storage;

namespace PartnershipBot.Features.Report;

/// <summary>The yearly report as a file: a workbook, or a text to paste into the library's own report.</summary>
internal static class ReportFile
{
    private const string Workbook = "report-xlsx-";
    private const string Text = "report-docx-";

    /// <summary>How a link refers to the report of a year.</summary>
    public static DocumentRef Of(string library, int year, bool isWorkbook) =>
        new(library, DocumentRef.OfLibrary, (isWorkbook ? Workbook : Text) + year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The file of such a reference; null when it is none.</summary>
    public static async Task<NamedFile?> MakeAsync(UnitOfWork work, DocumentRef document, DateOnly today, CancellationToken ct)
    {
        if (
            document.FileId.Length < Workbook.Length
            || document.FileId[..Workbook.Length] is not (Workbook or Text)
            || !int.TryParse(document.FileId[Workbook.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
        {
            return null;
        }
        var records = await YearRecords.ReadAsync(work, ct);
        return document.FileId.StartsWith(Workbook, StringComparison.Ordinal)
            ? YearlySheets.Of(year, records)
            : new NamedFile(
                FileNames.Of("Rapport", [YearlyReport.Written(year)], "docx"),
                WordFile.ContentType,
                WordFile.Write(YearlyText.Of(year, records, new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)))
            );
    }
}
