using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartnershipBot.Documents;

/// <summary>
/// Writes tables as a workbook (.xlsx): days and numbers are days and numbers, heads stay in sight and filter, and text that people
/// typed is text, whatever it begins with.
/// </summary>
public static class SheetFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The longest text that a cell takes.</summary>
    private const int MostOfCell = 32_000;
    private const double WidthOfColumn = 22;

    /// <summary>Excel counts days from there.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private enum Look : uint
    {
        Plain,
        Head,
        Day,
        Number,
    }

    /// <summary>The file of these sheets, in their order.</summary>
    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var buffer = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = Styles();
            var list = new Sheets();
            foreach (var (sheet, number) in sheets.Select((s, i) => (s, i + 1)))
            {
                var part = book.AddNewPart<WorksheetPart>($"rIdSheet{number}");
                part.Worksheet = Page(sheet);
                list.Append(
                    new DocumentFormat.OpenXml.Spreadsheet.Sheet
                    {
                        Name = sheet.Name,
                        SheetId = (uint)number,
                        Id = $"rIdSheet{number}",
                    }
                );
            }
            book.Workbook = new Workbook(list);
        }
        return buffer.ToArray();
    }

    private static Worksheet Page(Sheet sheet)
    {
        var data = new SheetData(new Row(sheet.Columns.Select(c => Cell(c, Look.Head))));
        data.Append(sheet.Rows.Select(row => new Row(row.Select(value => Cell(value, Look.Plain)))));
        return new Worksheet(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            ),
            new Columns(
                new Column
                {
                    Min = 1,
                    Max = (uint)sheet.Columns.Count,
                    Width = WidthOfColumn,
                    CustomWidth = true,
                }
            ),
            data,
            new AutoFilter { Reference = $"A1:{Letter(sheet.Columns.Count)}{sheet.Rows.Count + 1}" }
        );
    }

    private static Cell Cell(object? value, Look text) =>
        value switch
        {
            DateOnly day => Number(day.DayNumber - DayZero.DayNumber, Look.Day),
            int number => Number(number, Look.Number),
            decimal number => Number(number, Look.Number),
            string { Length: > 0 } words => new Cell(
                new InlineString(new Text(Short(words)) { Space = SpaceProcessingModeValues.Preserve })
            )
            {
                DataType = CellValues.InlineString,
                StyleIndex = (uint)text,
            },
            _ => new Cell { StyleIndex = (uint)text },
        };

    private static Cell Number(decimal value, Look look) =>
        new(new CellValue(value.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = (uint)look };

    private static string Short(string words) => PlainText.Clean(words.Length <= MostOfCell ? words : words[..MostOfCell]);

    /// <summary>« A » for the first column; more than the alphabet has no sheet here.</summary>
    private static char Letter(int column) => (char)('A' + column - 1);

    private static Stylesheet Styles() =>
        new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" }) { Count = 1 },
            new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            )
            {
                Count = 2,
            },
            new Borders(new Border()) { Count = 1 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = 0, ApplyNumberFormat = true }
            )
            {
                Count = 4,
            }
        );
}
