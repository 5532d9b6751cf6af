using System.Text;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

public sealed class ColumnJsonTests
{
    [Fact]
    public void A_row_in_the_file_can_be_read_by_people()
    {
        var json = ColumnJson.Write(
            new Dictionary<string, object>
            {
                ["name"] = "L’été à « Évreux »",
                ["people"] = 20,
                ["budget"] = 1500.0,
                ["count"] = 5L,
                ["signed"] = new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.FromHours(1)),
                ["logo"] = new byte[] { 1, 2, 3 },
                ["done"] = true,
                ["absent"] = null!,
            }
        );

        const string Expected = """
            {"name":"L’été à « Évreux »","people":20,"budget":1500.0,"count":{"long":5},
            "signed":{"date":"2026-03-03T08:00:00.0000000Z"},"logo":{"bytes":"AQID"},"done":true}
            """;
        Encoding.UTF8.GetString(json).ShouldBe(Expected.ReplaceLineEndings(""));
    }

    [Fact]
    public void Only_the_columns_asked_for_are_read()
    {
        var json = ColumnJson.Write(
            new Dictionary<string, object>
            {
                ["a"] = 1L,
                ["b"] = new byte[] { 1 },
                ["c"] = "c",
                ["d"] = 2.0,
            }
        );

        ColumnJson.Read(json, ["c", "nothing"]).ShouldBe(new Dictionary<string, object> { ["c"] = "c" });
    }
}
