using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public abstract partial class TableStoreContract
{
    [Theory]
    [InlineData(1000)]
    [InlineData(999)]
    [InlineData(500)]
    public async Task Pages_follow_one_another_over_2500_rows_in_the_order_of_the_keys(int pageSize)
    {
        foreach (var part in Inserts(2500).Chunk(100))
        {
            await WriteAsync(part);
        }

        await Store.BatchAsync(Table, Partition + "z", [TableWrite.Insert("row0000x", Number(0))], Ct);

        List<string> keys = [];
        string? continuation = null;
        do
        {
            var page = await Store.QueryAsync(Table, Partition, KeyRange.All, pageSize, continuation, null, Ct);
            page.Rows.Count.ShouldBeLessThanOrEqualTo(pageSize);
            keys.AddRange(page.Rows.Select(row => row.RowKey));
            continuation = page.Continuation;
        } while (continuation is not null);

        keys.ShouldBe(Enumerable.Range(0, 2500).Select(n => $"row{n:D4}"));
    }

    [Fact]
    public async Task The_last_page_has_no_continuation_even_when_it_is_full()
    {
        await WriteAsync([.. Inserts(4)]);
        var first = await Store.QueryAsync(Table, Partition, KeyRange.All, 2, null, null, Ct);
        first.Continuation.ShouldNotBeNull();

        (await KeysFrom(first.Continuation)).ShouldBe(["row0002", "row0003"]);

        async Task<List<string>> KeysFrom(string? continuation)
        {
            List<string> keys = [];
            while (continuation is not null)
            {
                var page = await Store.QueryAsync(Table, Partition, KeyRange.All, 2, continuation, null, Ct);
                keys.AddRange(page.Rows.Select(row => row.RowKey));
                continuation = page.Continuation;
            }
            return keys;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_has_1_to_1000_rows(int pageSize)
    {
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() =>
            Store.QueryAsync(Table, Partition, KeyRange.All, pageSize, null, null, Ct)
        );
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Store.ScanAsync(Table, KeyRange.All, pageSize, null, Ct));
    }

    [Fact]
    public async Task Keys_come_in_ordinal_order()
    {
        string[] keys =
        [
            "!",
            "-",
            "1",
            "10",
            "2",
            "A",
            "B",
            "Z",
            "_",
            "a",
            "a b",
            "aB",
            "ab",
            "b",
            "z",
            "{",
            "|",
            "}",
            "É",
            "à",
            "é",
            "œ",
            "’",
            "€",
            "中",
        ];
        await WriteAsync([.. keys.Reverse().Select(key => TableWrite.Insert(key, Number(0)))]);

        (await KeysAsync(KeyRange.All)).ShouldBe(keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_range_has_its_lower_bound_and_not_its_upper()
    {
        await WriteAsync([.. ((string[])["a", "b", "ba", "c", "d"]).Select(key => TableWrite.Insert(key, Number(0)))]);

        (await KeysAsync(new KeyRange("b", "c"))).ShouldBe(["b", "ba"]);
        (await KeysAsync(new KeyRange("b", ""))).ShouldBe(["b", "ba", "c", "d"]);
        (await KeysAsync(new KeyRange("", "b"))).ShouldBe(["a"]);
        (await KeysAsync(new KeyRange("c", "b"))).ShouldBeEmpty();
        (await KeysAsync(new KeyRange("ab", "az"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_prefix_finds_one_kind_of_row()
    {
        string[] keys =
        [
            "partner",
            "partner|1",
            "partner|2/3",
            "partner||",
            "partner|~",
            "partner|é",
            "partner|😀",
            "partner}",
            "partners|1",
            "partnership|1",
        ];
        await WriteAsync([.. keys.Select(key => TableWrite.Insert(key, Number(0)))]);

        KeyRange.Prefix("partner|").To.ShouldBe("partner}");
        (await KeysAsync(KeyRange.Prefix("partner|"))).ShouldBe(
            ["partner|1", "partner|2/3", "partner||", "partner|~", "partner|é", "partner|😀"],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Text_that_looks_like_a_filter_is_only_text()
    {
        await WriteAsync(TableWrite.Insert("a", Number(0)), TableWrite.Insert("b", Number(0)));
        await Store.BatchAsync(Table, "other", [TableWrite.Insert("a", Number(0))], Ct);

        string[] attempts =
        [
            "zzz' or RowKey ge '",
            "' or 1 eq 1 or 'a' eq '",
            "x') or (true",
            "\" or \"\" = \"",
            "x'; DELETE FROM rows; --",
            "zzz'",
        ];
        foreach (var attempt in attempts)
        {
            (await KeysAsync(new KeyRange(attempt, attempt + "\u0001"))).ShouldBeEmpty();
            (await Store.ReadAllAsync(Table, attempt, KeyRange.All, Ct).CountAsync(Ct)).ShouldBe(0);
            (await Store.ScanAllAsync(Table, KeyRange.Prefix(attempt), Ct).CountAsync(Ct)).ShouldBe(0);
        }
        (await KeysAsync(KeyRange.All)).ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task Some_columns_can_be_asked_for_and_such_rows_carry_no_version()
    {
        await WriteAsync(
            TableWrite.Insert("a", Columns(("one", 1), ("two", 2), ("three", 3))),
            TableWrite.Insert("b", Columns(("three", 3)))
        );

        var page = await Store.QueryAsync(Table, Partition, KeyRange.All, 10, null, ["one", "two"], Ct);

        page.Rows.Select(row => row.RowKey).ShouldBe(["a", "b"]);
        page.Rows[0].Columns.ShouldBe(Columns(("one", 1), ("two", 2)), ignoreOrder: true);
        page.Rows[1].Columns.ShouldBeEmpty();
        page.Rows.ShouldAllBe(row => row.ETag == null && row.PartitionKey == Partition);
    }

    [Fact]
    public async Task A_scan_goes_through_the_partitions_of_a_range_page_by_page()
    {
        foreach (var day in (string[])["2026-03-01|0", "2026-03-02|0", "2026-03-02|1", "2026-03-03|0"])
        {
            await Store.BatchAsync(Table, day, [.. Inserts(3)], Ct);
        }

        List<string> found = [];
        string? continuation = null;
        do
        {
            var page = await Store.ScanAsync(Table, new KeyRange("", "2026-03-03"), 2, continuation, Ct);
            page.Rows.Count.ShouldBeLessThanOrEqualTo(2);
            page.Rows.ShouldAllBe(row => row.ETag != null);
            found.AddRange(page.Rows.Select(row => $"{row.PartitionKey} {row.RowKey}"));
            continuation = page.Continuation;
        } while (continuation is not null);

        found.ShouldBe(
            from day in (string[])["2026-03-01|0", "2026-03-02|0", "2026-03-02|1"]
            from n in Enumerable.Range(0, 3)
            select $"{day} row000{n}"
        );
        (await Store.ScanAllAsync(Table, KeyRange.Prefix("2026-03-02|"), Ct).CountAsync(Ct)).ShouldBe(6);
    }

    [Fact]
    public async Task A_page_continues_where_it_stopped_though_its_next_row_was_deleted()
    {
        var etags = await WriteAsync([.. Inserts(5)]);
        var first = await Store.QueryAsync(Table, Partition, KeyRange.All, 2, null, null, Ct);
        await WriteAsync(TableWrite.Delete("row0002", etags[2]!));

        var second = await Store.QueryAsync(Table, Partition, KeyRange.All, 2, first.Continuation, null, Ct);

        second.Rows.Select(row => row.RowKey).ShouldBe(["row0003", "row0004"]);
    }
}
