using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task A_batch_writes_all_kinds_and_gives_the_new_versions_in_order()
    {
        var before = await WriteAsync(
            TableWrite.Insert("old", Columns(("gone", 1))),
            TableWrite.Insert("away", Number(1)),
            TableWrite.Upsert("there", Columns(("gone", 1)))
        );

        var after = await WriteAsync(
            TableWrite.Delete("away", before[1]!),
            TableWrite.Replace("old", Number(2), before[0]!),
            TableWrite.Upsert("there", Number(3)),
            TableWrite.Upsert("new", Number(4))
        );

        after[0].ShouldBeNull();
        after.Skip(1).ShouldAllBe(etag => !string.IsNullOrEmpty(etag));
        (await ReadAsync("away")).ShouldBeNull();
        await Has("old", 2, after[1]);
        await Has("there", 3, after[2]);
        await Has("new", 4, after[3]);

        async Task Has(string key, int n, string? etag)
        {
            var row = (await ReadAsync(key))!;
            row.Columns.ShouldBe(Number(n));
            row.ETag.ShouldBe(etag);
            row.PartitionKey.ShouldBe(Partition);
        }
    }

    [Fact]
    public async Task A_version_changes_with_every_write_even_of_the_same_content()
    {
        var first = (await WriteAsync(TableWrite.Insert("row", Number(1))))[0]!;
        var second = (await WriteAsync(TableWrite.Replace("row", Number(1), first)))[0]!;

        second.ShouldNotBe(first);
        (await ConflictAsync(TableWrite.Replace("row", Number(1), first))).ShouldBe(0);
    }

    [Fact]
    public async Task A_row_deleted_and_made_again_does_not_answer_to_its_old_version()
    {
        var old = (await WriteAsync(TableWrite.Insert("row", Number(1))))[0]!;
        await WriteAsync(TableWrite.Delete("row", old));
        await WriteAsync(TableWrite.Insert("row", Number(1)));

        (await ConflictAsync(TableWrite.Replace("row", Number(2), old))).ShouldBe(0);
        (await ConflictAsync(TableWrite.Delete("row", old))).ShouldBe(0);
    }

    [Fact]
    public async Task An_insert_of_an_existing_row_is_a_conflict()
    {
        await WriteAsync(TableWrite.Insert("row", Number(1)));

        (await ConflictAsync(TableWrite.Insert("row", Number(2)))).ShouldBe(0);
        (await ReadAsync("row"))!.Columns["n"].ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_version_is_a_conflict_on_replace_and_on_delete()
    {
        var stale = (await WriteAsync(TableWrite.Insert("row", Number(1))))[0]!;
        await WriteAsync(TableWrite.Upsert("row", Number(2)));

        (await ConflictAsync(TableWrite.Replace("row", Number(3), stale))).ShouldBe(0);
        (await ConflictAsync(TableWrite.Delete("row", stale))).ShouldBe(0);
        (await ReadAsync("row"))!.Columns["n"].ShouldBe(2);
    }

    [Fact]
    public async Task A_replace_or_delete_of_a_missing_row_is_a_conflict_even_in_any_version()
    {
        (await ConflictAsync(TableWrite.Replace("row", Number(3), TableWrite.AnyVersion))).ShouldBe(0);
        (await ConflictAsync(TableWrite.Delete("row", TableWrite.AnyVersion))).ShouldBe(0);
    }

    [Fact]
    public async Task Any_version_replaces_and_deletes_what_is_there()
    {
        await WriteAsync(TableWrite.Insert("row", Number(1)), TableWrite.Insert("other", Number(1)));
        await WriteAsync(TableWrite.Replace("row", Number(2), TableWrite.AnyVersion), TableWrite.Delete("other", TableWrite.AnyVersion));

        (await ReadAsync("row"))!.Columns["n"].ShouldBe(2);
        (await ReadAsync("other")).ShouldBeNull();
    }

    [Fact]
    public async Task Replace_and_delete_need_a_version()
    {
        foreach (var kind in (WriteKind[])[WriteKind.Replace, WriteKind.Delete])
        {
            await Should.ThrowAsync<ArgumentException>(() => WriteAsync(new TableWrite(kind, "row", Number(1), null)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task One_failing_write_takes_the_whole_batch_back_and_says_which(int failing)
    {
        string[] present = ["replace", "delete", "there"];
        var etags = await WriteAsync([.. present.Select(key => TableWrite.Insert(key, Number(1)))]);
        List<TableWrite> writes =
        [
            TableWrite.Replace("replace", Number(2), etags[0]!),
            TableWrite.Delete("delete", etags[1]!),
            TableWrite.Upsert("upsert", Number(2)),
            TableWrite.Insert("insert", Number(2)),
        ];
        writes.Insert(failing, TableWrite.Insert("there", Number(2)));

        (await ConflictAsync([.. writes])).ShouldBe(failing);

        (await KeysAsync(KeyRange.All)).ShouldBe(["delete", "replace", "there"]);
        (await ReadAsync("replace"))!.ETag.ShouldBe(etags[0]);
    }

    [Fact]
    public async Task A_batch_writes_1_to_100_rows()
    {
        (await WriteAsync([.. Inserts(100)])).Count.ShouldBe(100);
        (await KeysAsync(KeyRange.All)).Length.ShouldBe(100);

        (await RefusedAsync([.. Inserts(101, "more")])).ShouldBe(TableLimit.BatchRows);
        (await RefusedAsync()).ShouldBe(TableLimit.BatchRows);
        (await KeysAsync(KeyRange.Prefix("more"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_stands_at_most_once_in_a_batch()
    {
        (await RefusedAsync(TableWrite.Insert("row", Number(1)), TableWrite.Upsert("row", Number(2)))).ShouldBe(TableLimit.DuplicateRow);
        (await ReadAsync("row")).ShouldBeNull();
    }

    [Fact]
    public async Task A_cancelled_batch_is_not_written()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            Store.BatchAsync(Table, Partition, [TableWrite.Insert("row", Number(1))], cancelled.Token)
        );

        (await ReadAsync("row")).ShouldBeNull();
    }

    [Fact]
    public async Task The_readiness_probe_writes_and_reads_again_and_again()
    {
        await Store.PingAsync(Ct);
        await Store.PingAsync(Ct);

        (await Store.ScanAllAsync(Tables.Health, KeyRange.All, Ct).CountAsync(Ct)).ShouldBe(1);
    }

    private static IEnumerable<TableWrite> Inserts(int count, string prefix = "row") =>
        Enumerable.Range(0, count).Select(n => TableWrite.Insert($"{prefix}{n:D4}", Number(n)));
}
