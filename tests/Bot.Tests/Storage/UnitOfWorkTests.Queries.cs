using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

/// <summary>What a query sees of what was read, put and deleted.</summary>
public partial class UnitOfWorkTests
{
    [Fact]
    public async Task A_query_sees_what_was_put_and_deleted_in_order()
    {
        foreach (var key in (string[])["partner|1", "partner|3", "partner|5", "other|1"])
        {
            await StoreAsync(key, 1);
        }

        var unit = Begin();
        await unit.GetAsync("partner|3", Ct);
        unit.Delete("partner|3");
        unit.PutNew("partner|4", N(4));
        unit.PutNew("partner|0", N(0));

        (await unit.QueryAsync("partner|", Ct)).Select(row => row.RowKey).ShouldBe(["partner|0", "partner|1", "partner|4", "partner|5"]);
        await unit.QueryAsync("partner|", Ct);

        unit.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task Rows_of_a_query_count_as_read_also_those_that_are_not_there()
    {
        await StoreAsync("partner|1", 1);
        var unit = Begin();
        await unit.QueryAsync("partner|", Ct);

        (await unit.GetAsync("partner|1", Ct))!.Columns["n"].ShouldBe(1);
        (await unit.GetAsync("partner|2", Ct)).ShouldBeNull();
        unit.Put("partner|1", N(2));
        unit.Put("partner|3", N(3));
        await unit.CommitAsync(Ct);

        unit.Reads.ShouldBe(1);
        (await StoredAsync("partner|1")).ShouldBe(2);
        (await StoredAsync("partner|3")).ShouldBe(3);
    }

    [Fact]
    public async Task A_query_over_several_pages_counts_each()
    {
        for (var batch = 0; batch < 6; batch++)
        {
            await _store.BatchAsync(
                Table,
                Library,
                [.. Enumerable.Range(0, 100).Select(n => TableWrite.Insert($"p|{batch}{n:D2}", N(n)))],
                Ct
            );
        }
        var unit = Begin();

        (await unit.QueryAsync("p|", Ct)).Count.ShouldBe(600);

        unit.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task A_row_changed_after_it_was_read_keeps_its_first_content_in_a_query()
    {
        await StoreAsync("p|1", 1);
        var unit = Begin();
        await unit.GetAsync("p|1", Ct);
        await unit.GetAsync("p|2", Ct);
        await StoreAsync("p|1", 2);
        await StoreAsync("p|2", 2);

        (await unit.QueryAsync("p|", Ct)).Single().Columns["n"].ShouldBe(1);
    }
}
