using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

public sealed class SqliteGroupingTests : IDisposable
{
    private const string Table = "Groups";

    private readonly string _folder = TestPaths.NewFolder();
    private readonly SqliteTableStore _store;

    public SqliteGroupingTests() => _store = new SqliteTableStore(_folder);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Batches_that_come_together_share_a_commit()
    {
        await _store.PrepareAsync([Table], Ct);
        var before = _store.Writer.Counts;

        await Task.WhenAll(Together(Enumerable.Range(0, 32).Select(n => Insert($"row{n}"))));

        (_store.Writer.Counts.Batches - before.Batches).ShouldBe(32);
        (_store.Writer.Counts.Commits - before.Commits).ShouldBe(1);
        (await KeysAsync()).Count.ShouldBe(32);
    }

    [Fact]
    public async Task A_batch_in_conflict_leaves_the_others_of_its_commit_in()
    {
        await _store.BatchAsync(Table, "p", [Insert("there")], Ct);
        var before = _store.Writer.Counts;

        // The failing batches write a row before they fail: it must go, and what stands beside it must stay.
        var done = Together(Enumerable.Range(0, 9).Select(n => Insert($"row{n}")), n => n % 3 == 1 ? [Insert("there")] : []);

        for (var n = 0; n < done.Length; n++)
        {
            if (n % 3 == 1)
            {
                (await Should.ThrowAsync<TableConflictException>(() => done[n])).Index.ShouldBe(1);
            }
            else
            {
                (await done[n]).Count.ShouldBe(1);
            }
        }
        (await KeysAsync()).ShouldBe(["row0", "row2", "row3", "row5", "row6", "row8", "there"]);
        (_store.Writer.Counts.Commits - before.Commits).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_inserts_of_one_row_in_a_commit_the_first_wins()
    {
        await _store.PrepareAsync([Table], Ct);

        var done = Together([Insert("row"), Insert("row")]);

        await done[0];
        (await Should.ThrowAsync<TableConflictException>(() => done[1])).Index.ShouldBe(0);
    }

    [Fact]
    public async Task A_batch_cancelled_while_it_waits_is_left_out()
    {
        await _store.PrepareAsync([Table], Ct);
        using var cancel = new CancellationTokenSource();
        Task<IReadOnlyList<string?>> cancelled,
            other;
        lock (_store.Writer.Gate)
        {
            cancelled = _store.BatchAsync(Table, "p", [Insert("cancelled")], cancel.Token);
            other = _store.BatchAsync(Table, "p", [Insert("other")], Ct);
            cancel.Cancel();
        }

        await Should.ThrowAsync<OperationCanceledException>(() => cancelled);
        await other;
        (await KeysAsync()).ShouldBe(["other"]);
    }

    [Fact]
    public async Task Closing_writes_what_was_asked_for_before()
    {
        await _store.PrepareAsync([Table], Ct);
        var done = Together(Enumerable.Range(0, 200).Select(n => Insert($"row{n}")));

        await _store.DisposeAsync();

        // Each says so in its own time, once the store is closed: none may fail.
        await Task.WhenAll(done);
        using var again = new SqliteTableStore(_folder);
        (await again.ReadAllAsync(Table, "p", KeyRange.All, Ct).CountAsync(Ct)).ShouldBe(200);
    }

    [Fact]
    public async Task A_closed_store_says_that_it_is_not_available()
    {
        await _store.PrepareAsync([Table], Ct);
        await _store.DisposeAsync();

        await Should.ThrowAsync<TableUnavailableException>(() => _store.BatchAsync(Table, "p", [Insert("row")], Ct));
        await Should.ThrowAsync<TableUnavailableException>(() => _store.GetAsync(Table, "p", "row", Ct));
    }

    private static TableWrite Insert(string key) => TableWrite.Insert(key, new Dictionary<string, object> { ["n"] = 1 });

    // The writer cannot begin a commit while the gate is held, so all of these wait for the same one.
    private Task<IReadOnlyList<string?>>[] Together(IEnumerable<TableWrite> firsts, Func<int, TableWrite[]>? more = null)
    {
        lock (_store.Writer.Gate)
        {
            return [.. firsts.Select((first, n) => _store.BatchAsync(Table, "p", [first, .. more?.Invoke(n) ?? []], Ct))];
        }
    }

    private async Task<List<string>> KeysAsync() =>
        await _store.ReadAllAsync(Table, "p", KeyRange.All, Ct).Select(row => row.RowKey).ToListAsync(Ct);
}
