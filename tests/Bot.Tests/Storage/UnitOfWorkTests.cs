using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

public sealed partial class UnitOfWorkTests : IDisposable
{
    private const string Table = "Libraries";
    private const string Library = "library";

    private readonly string _folder = TestPaths.NewFolder();
    private readonly SqliteTableStore _store;

    public UnitOfWorkTests() => _store = new SqliteTableStore(_folder);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_row_is_read_once_whether_it_is_there_or_not()
    {
        await StoreAsync("there", 1);
        var unit = Begin();

        for (var i = 0; i < 3; i++)
        {
            (await unit.GetAsync("there", Ct))!.Columns["n"].ShouldBe(1);
            (await unit.GetAsync("nowhere", Ct)).ShouldBeNull();
        }

        unit.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_put_is_seen_and_written_in_one_batch()
    {
        await StoreAsync("there", 1);
        var unit = Begin();
        await unit.GetAsync("there", Ct);
        await unit.GetAsync("nowhere", Ct);

        unit.Put("there", N(2));
        unit.Put("there", N(3));
        unit.Put("nowhere", N(4));
        unit.PutNew("history|1", N(5));

        (await unit.GetAsync("there", Ct))!.Columns["n"].ShouldBe(3);
        (await unit.GetAsync("history|1", Ct))!.Columns["n"].ShouldBe(5);
        unit.BatchRows.ShouldBe(3);
        unit.Reads.ShouldBe(2);
        (await StoredAsync("there")).ShouldBe(1);
        await unit.CommitAsync(Ct);
        (await StoredAsync("there")).ShouldBe(3);
        (await StoredAsync("nowhere")).ShouldBe(4);
        (await StoredAsync("history|1")).ShouldBe(5);
    }

    [Fact]
    public async Task A_row_changed_since_it_was_read_stops_the_whole_commit()
    {
        await StoreAsync("there", 1);
        var unit = Begin();
        await unit.GetAsync("there", Ct);
        await StoreAsync("there", 2);

        unit.Put("there", N(3));
        unit.PutNew("history|1", N(3));

        await Should.ThrowAsync<TableConflictException>(() => unit.CommitAsync(Ct));
        (await StoredAsync("there")).ShouldBe(2);
        (await StoredAsync("history|1")).ShouldBeNull();
    }

    [Fact]
    public async Task A_row_that_appeared_since_it_was_read_as_absent_is_a_conflict()
    {
        var unit = Begin();
        await unit.GetAsync("row", Ct);
        await StoreAsync("row", 1);

        unit.Put("row", N(2));

        await Should.ThrowAsync<TableConflictException>(() => unit.CommitAsync(Ct));
    }

    [Fact]
    public async Task A_new_row_that_exists_all_the_same_is_a_conflict()
    {
        await StoreAsync("row", 1);
        var unit = Begin();
        unit.PutNew("row", N(2));

        await Should.ThrowAsync<TableConflictException>(() => unit.CommitAsync(Ct));
    }

    [Fact]
    public async Task Nothing_is_written_when_nothing_changed()
    {
        await StoreAsync("row", 1);
        var before = await _store.GetAsync(Table, Library, "row", Ct);
        var unit = Begin();
        await unit.GetAsync("row", Ct);
        await unit.GetAsync("absent", Ct);
        unit.Put("row", N(2));
        unit.Put("row", N(1));
        unit.Put("absent", N(1));
        unit.Delete("absent");

        unit.BatchRows.ShouldBe(0);
        await unit.CommitAsync(Ct);

        (await _store.GetAsync(Table, Library, "row", Ct))!.ETag.ShouldBe(before!.ETag);
    }

    [Fact]
    public async Task A_deleted_row_is_gone_for_the_unit_and_after_the_commit()
    {
        await StoreAsync("row", 1);
        var unit = Begin();
        await unit.GetAsync("row", Ct);

        unit.Delete("row");

        (await unit.GetAsync("row", Ct)).ShouldBeNull();
        await unit.CommitAsync(Ct);
        (await StoredAsync("row")).ShouldBeNull();
    }

    [Fact]
    public async Task A_row_deleted_and_put_again_replaces_the_version_that_was_read()
    {
        await StoreAsync("row", 1);
        var unit = Begin();
        await unit.GetAsync("row", Ct);

        unit.Delete("row");
        unit.Put("row", N(2));
        await unit.CommitAsync(Ct);

        (await StoredAsync("row")).ShouldBe(2);
    }

    [Fact]
    public async Task Changing_the_dictionary_afterwards_changes_nothing()
    {
        var unit = Begin();
        var columns = N(1);
        unit.PutNew("row", columns);
        columns["n"] = 2;
        await unit.CommitAsync(Ct);

        (await StoredAsync("row")).ShouldBe(1);
    }

    [Fact]
    public async Task A_row_is_not_changed_unread_nor_made_twice()
    {
        await StoreAsync("row", 1);
        var unit = Begin();

        Should.Throw<InvalidOperationException>(() => unit.Put("row", N(2)));
        Should.Throw<InvalidOperationException>(() => unit.Delete("row"));
        await unit.GetAsync("row", Ct);
        Should.Throw<InvalidOperationException>(() => unit.PutNew("row", N(2)));
    }

    [Fact]
    public async Task More_than_100_rows_are_refused_and_nothing_is_written()
    {
        var unit = Begin();
        for (var n = 0; n <= 100; n++)
        {
            unit.PutNew($"row{n}", N(n));
        }

        unit.BatchRows.ShouldBe(101);
        (await Should.ThrowAsync<TableLimitException>(() => unit.CommitAsync(Ct))).Limit.ShouldBe(TableLimit.BatchRows);
        (await StoredAsync("row0")).ShouldBeNull();
    }

    [Fact]
    public async Task A_unit_is_committed_once()
    {
        var unit = Begin();
        unit.PutNew("row", N(1));
        await unit.CommitAsync(Ct);

        await Should.ThrowAsync<InvalidOperationException>(() => unit.CommitAsync(Ct));
    }

    private static Dictionary<string, object> N(int n) => new() { ["n"] = n };

    private UnitOfWork Begin() => new(_store, Table, Library);

    private Task StoreAsync(string key, int n) => _store.BatchAsync(Table, Library, [TableWrite.Upsert(key, N(n))], Ct);

    private async Task<object?> StoredAsync(string key) => (await _store.GetAsync(Table, Library, key, Ct))?.Columns["n"];
}
