using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Export;

namespace PartnershipBot.Tests.Storage.Export;

/// <summary>A library goes from one store to another, whole and unchanged; what cannot be moved is named.</summary>
[Collection("Azurite")]
public sealed partial class ExportImportTests(AzuriteFixture azurite) : IDisposable
{
    private static readonly string Former = Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/rows-1.jsonl");

    private readonly string _folder = TestPaths.NewFolder();
    private readonly StringWriter _said = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2025, 9, 13, 7, 0, 0, TimeSpan.Zero));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_library_goes_from_the_file_to_Azure_and_back_without_losing_a_bit()
    {
        using var first = File();
        await CrazyAsync(first);
        await ImportAsync(first, Former);
        await ExportAsync(first, "first");
        var azure = await azurite.OpenAsync();

        await ImportAsync(azure, InFolder("first"), replace: true);
        using var second = File("second store");
        await ExportAsync(azure, "azure");
        // Other tests have their rows in the same tables.
        await KeepAsync("azure", "back", await LinesAsync("first"));
        await ImportAsync(second, InFolder("back"));
        await ExportAsync(second, "second");

        (await LinesAsync("second")).ShouldBe(await LinesAsync("first"));
        (await LinesAsync("first")).Length.ShouldBeGreaterThan(150);
    }

    [Fact]
    public async Task The_counts_of_file_and_store_are_compared_at_the_end()
    {
        using var store = File();
        await ImportAsync(store, Former);
        _said.ToString().ShouldContain("65 rows were written; 0 were there already.");
        _said.ToString().ShouldContain("Libraries: 65 rows in the file, 65 in the store");
        await PutAsync(store, "person|other", "settings", "n", 1);
        await ImportAsync(store, Former);
        _said.ToString().ShouldContain("0 rows were written; 65 were there already.");
        _said.ToString().ShouldContain("Libraries: 65 rows in the file, 66 in the store");
    }

    [Fact]
    public async Task A_row_that_has_changed_since_is_not_overwritten_unless_asked_for()
    {
        using var store = File();
        await ImportAsync(store, Former);
        await PutAsync(store, "emulator|t1|person|julie", "settings", "library_name", "Autre");

        (await Should.ThrowAsync<ExportException>(() => ImportAsync(store, Former))).Message.ShouldContain(
            "1 rows are in the store with another content"
        );
        _said.ToString().ShouldContain("Libraries · emulator|t1|person|julie · settings is in the store with another content.");
        (await SettingsAsync(store))["library_name"].ShouldBe("Autre");

        await ImportAsync(store, Former, replace: true);
        (await SettingsAsync(store))["library_name"].ShouldBe("Médiathèque de Valmont");
    }

    [Fact]
    public async Task An_import_that_is_cut_off_says_how_far_it_came_and_goes_on_the_next_time()
    {
        using var inner = File();
        await CrazyAsync(inner);
        await ExportAsync(inner, "rows");
        using var target = File("target");
        using var failing = new WatchedStore(target);
        var batches = 0;
        failing.Before = (call, _) =>
            call.Kind == StoreCallKind.Batch && ++batches > 30
                ? throw new TableUnavailableException("The store is throttled.")
                : Task.CompletedTask;

        var stopped = await Should.ThrowAsync<ExportException>(() => ImportAsync(failing, InFolder("rows")));

        stopped.Message.ShouldContain("The store is throttled.");
        stopped.Message.ShouldContain("At least 55 rows are written, of");
        stopped.Message.ShouldContain("the store is half imported");
        (await CheckAsync(target)).ShouldContain("The import of rows did not end");
        await ImportAsync(target, InFolder("rows"));
        (await CheckAsync(target)).ShouldNotContain("did not end");
        await ExportAsync(target, "again");
        (await LinesAsync("again")).ShouldBe(await LinesAsync("rows"));
    }

    [Fact]
    public async Task A_store_that_the_bot_changes_meanwhile_stops_the_import()
    {
        using var store = File();
        using var watched = new WatchedStore(store);
        watched.Before = async (call, _) =>
        {
            if (call is { Kind: StoreCallKind.Batch, Table: Tables.Libraries })
            {
                watched.Before = null;
                await PutAsync(store, "emulator|t1|person|julie", "settings", "library_name", "Autre");
            }
        };

        (await Should.ThrowAsync<ExportException>(() => ImportAsync(watched, Former))).Message.ShouldContain("Stop the bot first.");

        (await SettingsAsync(store))["library_name"].ShouldBe("Autre");
    }

    [Fact]
    public async Task A_store_that_changes_while_it_is_exported_gives_no_file()
    {
        using var store = File();
        await ImportAsync(store, Former);
        using var watched = new WatchedStore(store);
        watched.After = async (call, _) =>
        {
            watched.After = null;
            await PutAsync(store, "emulator|t1|person|julie", "settings", "library_name", "Autre");
        };

        (await Should.ThrowAsync<ExportException>(() => ExportAsync(watched, "out"))).Message.ShouldContain("The store changed");

        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        using var store = File();
        await System.IO.File.WriteAllTextAsync(InFolder("out"), "mine", Ct);
        await Should.ThrowAsync<ExportException>(() => ExportAsync(store, "out"));
        (await System.IO.File.ReadAllTextAsync(InFolder("out"), Ct)).ShouldBe("mine");
    }

    /// <summary>Rows whose keys and values are as odd as a store may have them.</summary>
    private static async Task CrazyAsync(SqliteTableStore store)
    {
        string[] keys = [.. TableStoreContract.CrazyKeys];
        for (var i = 0; i < keys.Length; i++)
        {
            var value = TableStoreContract.Values[i % TableStoreContract.Values.Length];
            await store.BatchAsync(
                Tables.Conversations,
                keys[i],
                [TableWrite.Insert(keys[^(i + 1)], new Dictionary<string, object> { ["v"] = value })],
                Ct
            );
        }
        var large = new Dictionary<string, object> { ["a"] = new string('é', 32 * 1024), ["b"] = new string('é', 32 * 1024) };
        for (var n = 0; n < 30; n++)
        {
            await store.BatchAsync(Tables.Reminders, "2026-03-01|0", [TableWrite.Insert($"{n:D4}", large)], Ct);
        }
    }

    private Task ImportAsync(ITableStore store, string path, bool replace = false) =>
        new StoreImport(store, _time, _said).RunAsync(path, replace, Ct);

    private Task ExportAsync(ITableStore store, string name) => new StoreExport(store, _time, _said).RunAsync(InFolder(name), Ct);

    private static async Task<string> CheckAsync(ITableStore store)
    {
        var said = new StringWriter();
        await new StoreCheck(store, new FolderFileStore(TestPaths.Root), said).RunAsync(Ct);
        return said.ToString();
    }

    private static Task PutAsync(ITableStore store, string partition, string row, string column, object value) =>
        store.BatchAsync(Tables.Libraries, partition, [TableWrite.Upsert(row, new Dictionary<string, object> { [column] = value })], Ct);

    private static async Task<IReadOnlyDictionary<string, object>> SettingsAsync(ITableStore store) =>
        (await store.GetAsync(Tables.Libraries, "emulator|t1|person|julie", "settings", Ct))!.Columns;

    private async Task KeepAsync(string from, string to, string[] wanted)
    {
        var keep = wanted.ToHashSet();
        var lines = await System.IO.File.ReadAllLinesAsync(InFolder(from), Ct);
        var end = (await System.IO.File.ReadAllLinesAsync(InFolder("first"), Ct))[^1];
        await System.IO.File.WriteAllLinesAsync(InFolder(to), [lines[0], .. lines.Where(keep.Contains), end], Ct);
    }

    /// <summary>The rows of an export, whatever their order: stores do not order every character alike.</summary>
    private async Task<string[]> LinesAsync(string name) =>
        [
            .. (await System.IO.File.ReadAllLinesAsync(InFolder(name), Ct))
                .Where(line => line.StartsWith("{\"table\"", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private SqliteTableStore File(string name = "store") => new(InFolder(name));

    private string InFolder(string name) => Path.Combine(_folder, name);
}
