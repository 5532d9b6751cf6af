using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

/// <summary>
/// The file is deleted, moved or replaced under the running program: SQLite would go on writing to what nobody can find again. Nothing
/// is acknowledged that is not in the file at its path.
/// </summary>
public sealed class RemovedFileTests : IDisposable
{
    private const string Table = "Removed";

    private readonly string _folder = TestPaths.NewFolder();
    private readonly SqliteTableStore _store;

    public RemovedFileTests() => _store = new SqliteTableStore(_folder);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Nothing_is_acknowledged_into_a_file_that_was_deleted()
    {
        await WriteAsync("before");
        foreach (var file in Directory.GetFiles(_folder))
        {
            File.Delete(file);
        }
        for (var i = 0; i < 3; i++)
        {
            var error = await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync("after"));
            error.Message.ShouldContain("was removed or replaced while the program ran");
            error.MaybeCommitted.ShouldBeFalse();
            await Should.ThrowAsync<TableUnavailableException>(() => ReadAsync());
            await Should.ThrowAsync<TableUnavailableException>(() => _store.PingAsync(Ct));
        }
        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_store_works_again_by_itself_once_the_file_is_back()
    {
        await WriteAsync("before");
        var away = Directory.CreateDirectory(Path.Combine(_folder, "away")).FullName;
        Move(_folder, away);
        await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync("meanwhile"));
        Move(away, _folder);
        await WriteAsync("after");
        await _store.PingAsync(Ct);
        (await ReadAsync()).ShouldBe(["after", "before"]);
    }

    [Fact]
    public async Task Another_file_in_its_place_is_read_and_written_from_then_on()
    {
        var other = TestPaths.NewFolder();
        using (var restored = new SqliteTableStore(other))
        {
            await restored.BatchAsync(Table, "p", [Row("restored")], Ct);
        }
        await WriteAsync("before");
        await ReadAsync();
        foreach (var file in Directory.GetFiles(_folder))
        {
            File.Delete(file);
        }
        Move(other, _folder);
        Directory.Delete(other);
        (await ReadAsync()).ShouldBe(["restored"]);
        // The writer learns of it at its next batch, which goes into neither.
        (await Should.ThrowAsync<TableUnavailableException>(() => WriteAsync("lost"))).MaybeCommitted.ShouldBeFalse();
        await WriteAsync("after");
        (await ReadAsync()).ShouldBe(["after", "restored"]);
    }

    private static void Move(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from))
        {
            File.Move(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    private static TableWrite Row(string key) => TableWrite.Upsert(key, new Dictionary<string, object> { ["a"] = 1 });

    private Task WriteAsync(string key) => _store.BatchAsync(Table, "p", [Row(key)], Ct);

    private async Task<IEnumerable<string>> ReadAsync() =>
        await _store.ReadAllAsync(Table, "p", KeyRange.Prefix("")).Select(static r => r.RowKey).ToListAsync(Ct);
}
