using AdaptiveCards;
using Newtonsoft.Json;
using Sdk.Tests.Schema;

namespace Sdk.Tests.Cards;

public class AdaptiveTableJsonTests
{
    [Fact]
    public void a_table_has_columns_rows_and_cells()
    {
        var table = new AdaptiveTable
        {
            FirstRowAsHeaders = true,
            ShowGridLines = false,
            Columns = { new AdaptiveTableColumnDefinition { Width = 2 }, new AdaptiveTableColumnDefinition { PixelWidth = 50 } },
            Rows =
            {
                new AdaptiveTableRow
                {
                    Style = AdaptiveContainerStyle.Accent,
                    Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("x") } } },
                },
            },
        };

        JsonConvert.SerializeObject(table).ShouldSayTheSameAs(
            """
            {"type":"Table","firstRowAsHeaders":true,"showGridLines":false,"columns":[{"width":2},{"width":"50px"}],
            "rows":[{"type":"TableRow","style":"accent","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"x"}]}]}]}
            """);
    }
}
