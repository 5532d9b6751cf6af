using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Export;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Storage.Export;

/// <summary>What « check » finds in a store, and that it finds nothing in a whole one.</summary>
public sealed class CheckTests : IAsyncLifetime
{
    private const string Library = "emulator|t1|person|julie";

    private readonly string _folder = TestPaths.NewFolder();
    private readonly SqliteTableStore _store;

    public CheckTests() => _store = new SqliteTableStore(_folder);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        await new StoreImport(_store, TimeProvider.System, TextWriter.Null).RunAsync(
            Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/rows-1.jsonl"),
            false,
            Ct
        );

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_file_that_a_row_names_is_there_and_is_what_it_was()
    {
        var files = new FolderFileStore(_folder);
        var hash = await files.PutAsync(Library, "%PDF-"u8.ToArray(), Ct);
        var partnership = (
            await _store.ReadAllAsync(Tables.Libraries, Library, KeyRange.Prefix("partnership|"), Ct).FirstAsync(Ct)
        ).RowKey.Split('|')[1];
        var file = new AttachedFile("f1", "convention.pdf", "application/pdf", 5, hash, "julie", "Julie Morel", default);
        await _store.BatchAsync(Tables.Libraries, Library, [TableWrite.Insert(RowKeys.File(partnership, "f1"), Row(file))], Ct);
        (await CheckAsync()).Found.ShouldBe(0);

        await File.WriteAllTextAsync(Directory.GetFiles(_folder, hash, SearchOption.AllDirectories).Single(), "%PDG-", Ct);
        (await CheckAsync()).Said.ShouldContain("its file is not there, or is not what it was");
        await _store.BatchAsync(
            Tables.Libraries,
            Library,
            [TableWrite.Upsert(RowKeys.File(partnership, "f1"), Row(file with { Hash = "../x" }))],
            Ct
        );
        (await CheckAsync()).Said.ShouldContain("it does not say which file it is");

        static Dictionary<string, object> Row(AttachedFile file)
        {
            var row = FileRows.Write(file);
            row["at"] = DateTimeOffset.UnixEpoch;
            return row;
        }
    }

    [Fact]
    public async Task A_whole_store_has_nothing_wrong()
    {
        var (found, said) = await CheckAsync();
        said.ShouldStartWith("Libraries: 65 rows");
        found.ShouldBe(0);
    }

    [Theory]
    [InlineData("partnership|", "status", "lost", "its status is none")]
    [InlineData("partnership|", "revision", 0, "it has no revision")]
    [InlineData("partnership|", "createdAt", "yesterday", "no day of its beginning")]
    [InlineData("partnership|", "criteria", "[{", "its column criteria is no list")]
    [InlineData("partnership|", "schema", 99, "its schema version is 99")]
    [InlineData("partnership|", "schema", "1", "its schema version is no number")]
    [InlineData("partnership|", "partner_id", "nobody", "its partner is not in the library's list")]
    [InlineData("dialog|", "partnership", "nothing", "it works on a partnership that is not there")]
    [InlineData("dialog|", "state", "[", "its dialog cannot be read")]
    [InlineData("history|", "at", "then", "it does not say when")]
    public async Task A_wrong_column_is_said_with_its_row(string prefix, string column, object value, string said)
    {
        var row = await FirstAsync(prefix);
        await ShouldFindAsync(
            TableWrite.Replace(row.RowKey, new Dictionary<string, object>(row.Columns) { [column] = value }, row.ETag!),
            row.RowKey,
            said
        );
    }

    [Fact]
    public async Task A_clock_that_was_set_back_is_no_fault_of_the_store()
    {
        var row = await FirstAsync("partnership|");
        var columns = new Dictionary<string, object>(row.Columns)
        {
            ["updatedAt"] = ((DateTimeOffset)row.Columns["createdAt"]).AddDays(-9),
        };
        await _store.BatchAsync(Tables.Libraries, Library, [TableWrite.Replace(row.RowKey, columns, row.ETag!)], Ct);
        (await CheckAsync()).Found.ShouldBe(0);
    }

    [Theory]
    [InlineData("history|partnership|nothing|019941dfa5807902b996ba48d2908077", "it belongs to a partnership that is not there")]
    [InlineData("session|nothing|1", "it belongs to a partnership that is not there")]
    [InlineData("version|partnership|{id}|2", "its key does not end in the number of a version")]
    [InlineData("version|partnership|{id}|0003", "the version before it is not there")]
    [InlineData("history|partnership|{id}|x", "its key does not end in the id of a line")]
    [InlineData("partnership|", "no row of this program has such a key")]
    [InlineData("settings2", "no row of this program has such a key")]
    [InlineData("odd", "no row of this program has such a key")]
    public async Task A_key_that_fits_nothing_is_said(string key, string said)
    {
        var id = (await FirstAsync("version|")).RowKey.Split('|')[2];
        var row = new Dictionary<string, object> { ["at"] = DateTimeOffset.UnixEpoch };
        await ShouldFindAsync(TableWrite.Insert(key.Replace("{id}", id, StringComparison.Ordinal), row), "", said);
    }

    [Theory]
    [InlineData("version|", "the text that was signed is not there")]
    [InlineData("partner|", "its partner is not in the library's list")]
    public async Task A_row_that_others_need_is_missed(string prefix, string said)
    {
        var row = await FirstAsync(prefix);
        await ShouldFindAsync(TableWrite.Delete(row.RowKey, row.ETag!), "partnership|", said);
    }

    [Fact]
    public async Task A_key_that_the_bot_cannot_write_is_said()
    {
        await _store.BatchAsync(Tables.Libraries, Library, [TableWrite.Insert("dialog|a/b", new Dictionary<string, object>())], Ct);
        using (var file = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_folder, SqliteFile.Name)};Pooling=False"))
        {
            file.Open();
            SqliteFile.Execute(file, "UPDATE Libraries SET rk = 'dialog|a~zzb' WHERE rk = 'dialog|a~002Fb'");
        }
        var (found, said) = await CheckAsync();
        said.ShouldContain("its key is not one that the bot writes");
        found.ShouldBe(1);
    }

    private async Task ShouldFindAsync(TableWrite write, string row, string problem)
    {
        await _store.BatchAsync(Tables.Libraries, Library, [write], Ct);
        var (found, said) = await CheckAsync();
        said.ShouldContain($"Libraries · {Library} · {row}");
        said.ShouldContain(problem);
        found.ShouldBe(1, said);
    }

    private async Task<TableRow> FirstAsync(string prefix) =>
        await _store.ReadAllAsync(Tables.Libraries, Library, KeyRange.Prefix(prefix), Ct).FirstAsync(Ct);

    private async Task<(int Found, string Said)> CheckAsync()
    {
        var said = new StringWriter();
        return (await new StoreCheck(_store, new FolderFileStore(_folder), said).RunAsync(Ct), said.ToString());
    }
}
