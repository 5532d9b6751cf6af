using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Storage;

public sealed class HistoryRowsTests
{
    private static readonly DateTimeOffset At = new(2025, 5, 12, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_line_is_read_as_it_was_written()
    {
        var before = new Dictionary<string, object?> { ["contact_outcome"] = "undecided", ["nothing"] = null };
        var after = new Dictionary<string, object?>
        {
            ["contact_outcome"] = "positive",
            ["days"] = 60,
            ["euros"] = 450.5,
            ["agreed"] = true,
        };

        var line = HistoryRows.Read(Row(HistoryRows.Write(At, "julie", "Julie Morel", Deed.Answer("CT12"), before, after)));

        (line.At, line.ByName, line.What.ToString()).ShouldBe((At, "Julie Morel", "CT12"));
        line.Before.Values.ShouldBe([new("contact_outcome", "undecided")]);
        line.After.Text("contact_outcome").ShouldBe("positive");
        (line.After.Whole("days"), line.After.Amount("euros"), line.After.Flag("agreed")).ShouldBe((60, 450.5m, true));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData(null)]
    public void What_cannot_be_read_tells_nothing(string? after)
    {
        var columns = HistoryRows.Write(
            At,
            "",
            "",
            Deed.Answer("CT12"),
            new Dictionary<string, object?>(),
            new Dictionary<string, object?>()
        );
        if (after is not null)
        {
            columns["after"] = after;
        }
        HistoryRows.Read(Row(columns)).After.Values.ShouldBeEmpty();
    }

    [Fact]
    public void A_change_that_no_column_holds_is_told_on_several_lines_and_nothing_of_it_is_lost()
    {
        var before = new Dictionary<string, object?> { ["status"] = null };
        var after = new Dictionary<string, object?>(CardSamples.Longest().Values!) { ["status"] = "Identified" };

        var groups = HistoryRows.Fitting(before, after).ToList();

        groups.Count.ShouldBeGreaterThan(1);
        groups.SelectMany(g => g).ShouldBe(after.Keys, ignoreOrder: true);
        groups[0].ShouldContain("status");
        foreach (var group in groups)
        {
            var line = HistoryRows.Write(
                DateTimeOffset.UnixEpoch,
                "julie",
                "Julie",
                Deed.Duplicate,
                before,
                after.Where(v => group.Contains(v.Key)).ToDictionary()
            );
            ((string)line["after"]).Length.ShouldBeLessThan(32_768);
        }
    }

    [Fact]
    public void What_is_written_is_read_back_as_an_answer_sheet_holds_it()
    {
        var values = new Dictionary<string, object?>
        {
            ["project_title"] = "« L’été »",
            [Fields.LibraryBudget] = 450.0,
            [Fields.PartnerBudget] = 90.5,
            [Fields.PlannedSessions] = 27,
            ["flag"] = true,
            ["gone"] = null,
        };
        var line = HistoryRows.Read(
            Row(
                HistoryRows.Write(
                    At,
                    "julie",
                    "Julie",
                    Deed.Answer("PJ1"),
                    values,
                    new Dictionary<string, object?> { ["status"] = "Active" }
                )
            )
        );

        line.Before.Values.ShouldBe(
            values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value!)),
            ignoreOrder: true
        );
        line.After["status"].ShouldBe("Active");
        line.Changed.ShouldNotContain("status");
        (line.Id, line.By).ShouldBe(("1", "julie"));
    }

    private static TableRow Row(IReadOnlyDictionary<string, object> columns) => new("history|partnership|p|1", columns);
}
