using PartnershipBot.Partnerships;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Storage;

public sealed class HistoryRowsTests
{
    private static readonly DateTimeOffset At = new(2025, 5, 12, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_line_is_read_as_it_was_written()
    {
        var before = new Dictionary<string, object?> { ["contact_outcome"] = "undecided", ["nothing"] = null };
        var after = new Dictionary<string, object?> { ["contact_outcome"] = "positive", ["days"] = 60, ["euros"] = 450.5, ["agreed"] = true };

        var line = HistoryRows.Read(Row(HistoryRows.Write(At, "julie", "Julie Morel", "CT12", before, after)));

        (line.At, line.ByName, line.What).ShouldBe((At, "Julie Morel", "CT12"));
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
        var columns = HistoryRows.Write(At, "", "", "CT12", new Dictionary<string, object?>(), new Dictionary<string, object?>());
        if (after is not null)
        {
            columns["after"] = after;
        }
        HistoryRows.Read(Row(columns)).After.Values.ShouldBeEmpty();
    }

    private static TableRow Row(IReadOnlyDictionary<string, object> columns) =>
        new("history|partnership|p|1", columns);
}
