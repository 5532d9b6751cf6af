using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Documents;

namespace PartnershipBot.Tests.Documents;

/// <summary>A workbook, as Excel and LibreOffice read it.</summary>
public sealed class SheetFileTests
{
    private static readonly PartnershipBot.Documents.Sheet Sheet = new(
        "Séances",
        ["Date", "Partenaire", "Participants", "Dépense"],
        [
            [new DateOnly(2026, 3, 3), "=cmd|' /C calc'!A0", 22, 412.5m],
            [null, "\uFFFE+1\uD800<c>", null, null],
        ]
    );

    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void A_workbook_is_valid(FileFormatVersions version)
    {
        using var file = Open();

        new OpenXmlValidator(version).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Days_and_numbers_are_what_they_are_and_text_is_text_whatever_it_begins_with()
    {
        using var file = Open();
        var cells = Page(file).Descendants<Row>().Skip(1).SelectMany(r => r.Elements<Cell>()).ToList();

        cells[0].CellValue!.Text.ShouldBe("46084");
        cells[0].DataType!.Value.ShouldBe(CellValues.Number);
        cells[1].InlineString!.InnerText.ShouldBe("=cmd|' /C calc'!A0");
        cells[2].CellValue!.Text.ShouldBe("22");
        cells[3].CellValue!.Text.ShouldBe("412.5");
        cells[5].InlineString!.InnerText.ShouldBe("+1<c>");
        Page(file).Descendants<CellFormula>().ShouldBeEmpty();
    }

    [Fact]
    public void Heads_stay_in_sight_and_filter()
    {
        using var file = Open();

        Page(file).Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        Page(file).GetFirstChild<AutoFilter>()!.Reference!.Value.ShouldBe("A1:D3");
    }

    private static SpreadsheetDocument Open() =>
        SpreadsheetDocument.Open(new MemoryStream(SheetFile.Write([Sheet, Sheet with { Name = "Autres" }])), false);

    private static Worksheet Page(SpreadsheetDocument file) => ((WorksheetPart)file.WorkbookPart!.GetPartById("rIdSheet1")).Worksheet!;
}
