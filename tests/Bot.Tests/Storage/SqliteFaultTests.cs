using Microsoft.Data.Sqlite;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

public sealed class SqliteFaultTests : IDisposable
{
    private const string Table = "Faults";

    private readonly string _folder = TestPaths.NewFolder();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_full_disk_is_said_and_what_fits_is_still_written()
    {
        using var store = new SqliteTableStore(new SqliteFile(_folder, ["PRAGMA max_page_count = 40"]));
        await WriteAsync(store, "small");

        var error = await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync(store, "big", 30_000, 10));

        error.Message.ShouldContain("the disk is full");
        error.Message.ShouldContain(_folder);
        error.MaybeCommitted.ShouldBeFalse();
        await WriteAsync(store, "small too");
        (await KeysAsync(store)).ShouldBe(["small", "small too"]);
    }

    [Fact]
    public async Task A_batch_that_does_not_fit_leaves_the_others_of_its_commit_in()
    {
        using var store = new SqliteTableStore(new SqliteFile(_folder, ["PRAGMA max_page_count = 40"]));
        await store.PrepareAsync([Table], Ct);
        Task before,
            big,
            after;
        lock (store.Writer.Gate)
        {
            (before, big, after) = (WriteAsync(store, "before"), WriteAsync(store, "big", 30_000, 10), WriteAsync(store, "after"));
        }

        await Should.ThrowAsync<TableUnavailableException>(() => big);
        await before;
        await after;

        (await KeysAsync(store)).ShouldBe(["after", "before"]);
    }

    [Fact]
    public async Task A_read_only_file_is_said()
    {
        using (var writable = new SqliteTableStore(_folder))
        {
            await WriteAsync(writable, "row");
        }

        using var store = new SqliteTableStore(new SqliteFile(_folder, ["PRAGMA query_only = ON"]));

        (await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync(store, "more"))).Message.ShouldContain("read-only");
        await Should.ThrowAsync<TableUnavailableException>(() => store.PingAsync(Ct));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_said_and_works_once_it_can()
    {
        var blocked = Path.Combine(_folder, "blocked");
        await File.WriteAllTextAsync(blocked, "", Ct);
        using var store = new SqliteTableStore(Path.Combine(blocked, "data"));

        (await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync(store, "row"))).Message.ShouldContain("folder");
        await Should.ThrowAsync<TableUnavailableException>(() => store.GetAsync(Table, "p", "row", Ct));
        File.Delete(blocked);

        await WriteAsync(store, "row");
        (await KeysAsync(store)).ShouldBe(["row"]);
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_said()
    {
        Directory.CreateDirectory(Path.Combine(_folder, SqliteFile.Name));
        using var store = new SqliteTableStore(_folder);

        (await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync(store, "row"))).Message.ShouldContain("cannot be opened");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, SqliteFile.Name), new string('x', 10_000), Ct);
        using var store = new SqliteTableStore(_folder);

        (await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync(store, "row"))).Message.ShouldContain("damaged");
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_left_alone()
    {
        using (var store = new SqliteTableStore(_folder))
        {
            await WriteAsync(store, "row");
        }

        Execute("PRAGMA user_version = 99");

        using var older = new SqliteTableStore(_folder);

        (await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync(older, "row"))).Message.ShouldContain("schema 99");
    }

    [Fact]
    public async Task A_file_locked_by_another_program_is_said_and_works_once_it_is_free()
    {
        using var store = new SqliteTableStore(_folder);
        await WriteAsync(store, "before");
        using (var other = Open())
        {
            SqliteFile.Execute(other, "BEGIN IMMEDIATE");
            var error = await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync(store, "row"));
            error.Message.ShouldContain("locked");
            error.RetryAfter.ShouldNotBeNull();
            (await KeysAsync(store)).ShouldBe(["before"]);
        }

        await WriteAsync(store, "row");
    }

    [Fact]
    public async Task Versions_go_on_after_a_restart_and_are_never_given_twice()
    {
        string old;
        using (var store = new SqliteTableStore(_folder))
        {
            old = (await WriteAsync(store, "row"))[0]!;
            await store.BatchAsync(Table, "p", [TableWrite.Delete("row", old)], Ct);
        }
        using var again = new SqliteTableStore(_folder);
        await WriteAsync(again, "row");

        await Should.ThrowAsync<TableConflictException>(() => again.BatchAsync(Table, "p", [TableWrite.Delete("row", old)], Ct));
    }

    [Fact]
    public async Task Commits_wait_for_the_disk()
    {
        using var store = new SqliteTableStore(_folder);
        await WriteAsync(store, "row");
        var (connection, _) = new SqliteFile(_folder).OpenWriter();
        using (connection)
        {
            // 2 is FULL.
            SqliteFile.Execute(connection, "PRAGMA synchronous").ShouldBe(2);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode";
            command.ExecuteScalar().ShouldBe("wal");
        }
    }

    private static Task<IReadOnlyList<string?>> WriteAsync(SqliteTableStore store, string key, int length = 10, int columns = 1) =>
        store.BatchAsync(
            Table,
            "p",
            [TableWrite.Insert(key, Enumerable.Range(0, columns).ToDictionary(n => $"c{n}", _ => (object)new string('x', length)))],
            Ct
        );

    private static async Task<List<string>> KeysAsync(SqliteTableStore store) =>
        await store.ReadAllAsync(Table, "p", KeyRange.All, Ct).Select(row => row.RowKey).ToListAsync(Ct);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, SqliteFile.Name)};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        SqliteFile.Execute(connection, sql);
    }
}
