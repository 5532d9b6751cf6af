using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Storage.Sweep;

namespace PartnershipBot.Tests.Storage.Sweep;

/// <summary>Rows of conversations that nobody uses go, and nothing else does.</summary>
public sealed class DialogSweepTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 3, 0, 0, TimeSpan.Zero);

    private readonly string _folder = TestPaths.NewFolder();
    private readonly WatchedStore _store;

    public DialogSweepTests() => _store = new WatchedStore(new SqliteTableStore(_folder));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_was_not_used_for_long_is_deleted_in_every_library()
    {
        // Of each is the beginning of the next, so that none is jumped over.
        string[] libraries =
        [
            "t|person|a",
            "t|person|a b",
            "t|person|a!",
            "t|person|a|b",
            "t|person|a~",
            "t|person|ab",
            "t|person|é",
            "t|person|😀",
        ];
        foreach (var library in libraries)
        {
            await PutAsync(library, "dialog|old", Now - DialogSweep.Kept - TimeSpan.FromHours(1));
            await PutAsync(library, "dialog|new", Now - DialogSweep.Kept + TimeSpan.FromHours(1));
            await PutAsync(library, "dialog|unknown", null);
            await PutAsync(library, "dialogue|old", Now.AddYears(-9));
            await PutAsync(library, "partnership|old", Now.AddYears(-9));
        }
        await PutAsync("t|person|empty", "settings", null);

        (await new DialogSweep(_store).RunAsync(Now, Ct)).ShouldBe(libraries.Length);

        foreach (var library in libraries)
        {
            (await _store.ReadAllAsync(Tables.Libraries, library, KeyRange.All, Ct).Select(row => row.RowKey).ToListAsync(Ct)).ShouldBe(
                ["dialog|new", "dialog|unknown", "dialogue|old", "partnership|old"],
                ignoreOrder: true,
                customMessage: library
            );
        }
        (await new DialogSweep(_store).RunAsync(Now, Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task A_row_of_a_former_version_has_the_moment_of_its_mark()
    {
        var old = Guid.CreateVersion7(Now - DialogSweep.Kept - TimeSpan.FromHours(1)).ToString("N");
        var fresh = Guid.CreateVersion7(Now.AddDays(-1)).ToString("N");
        await _store.BatchAsync(Tables.Libraries, "l", [Former("old", old), Former("new", fresh), Former("odd", "no mark")], Ct);
        (await new DialogSweep(_store).RunAsync(Now, Ct)).ShouldBe(1);
        (await _store.GetAsync(Tables.Libraries, "l", "dialog|old", Ct)).ShouldBeNull();

        static TableWrite Former(string id, string nonce) =>
            TableWrite.Insert("dialog|" + id, new Dictionary<string, object> { ["nonce"] = nonce });
    }

    [Fact]
    public async Task Whoever_comes_back_meanwhile_is_not_deleted()
    {
        await PutAsync("l", "dialog|a", Now.AddYears(-2));
        await PutAsync("l", "dialog|b", Now.AddYears(-2));
        _store.Before = async (call, _) =>
        {
            if (call.Kind == StoreCallKind.Batch)
            {
                _store.Before = null;
                await PutAsync("l", "dialog|a", Now);
            }
        };
        (await new DialogSweep(_store).RunAsync(Now, Ct)).ShouldBe(1);
        (await _store.GetAsync(Tables.Libraries, "l", "dialog|a", Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_library_costs_two_calls_whatever_is_in_it()
    {
        foreach (var library in (string[])["a", "b"])
        {
            await _store.BatchAsync(
                Tables.Libraries,
                library,
                [.. Enumerable.Range(0, 100).Select(n => TableWrite.Insert($"history|{n}", new Dictionary<string, object>()))],
                Ct
            );
        }
        _store.Forget();
        await new DialogSweep(_store).RunAsync(Now, Ct);
        _store.Calls.Count.ShouldBe(5);
    }

    [Fact]
    public async Task It_sweeps_soon_after_the_start_then_every_day_also_after_a_day_on_which_the_store_failed()
    {
        var clock = new TimedClock(Now);
        using var sweeper = new DialogSweeper(new DialogSweep(_store), clock, NullLogger<DialogSweeper>.Instance);
        await sweeper.StartAsync(Ct);
        await clock.Waited;
        await ShouldSweepAsync(TimeSpan.FromMinutes(10));
        await ShouldSweepAsync(TimeSpan.FromDays(1), fails: true);
        await ShouldSweepAsync(TimeSpan.FromDays(1));
        await sweeper.StopAsync(Ct);

        async Task ShouldSweepAsync(TimeSpan after, bool fails = false)
        {
            var scanned = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _store.After = (_, _) =>
            {
                scanned.TrySetResult();
                return fails ? throw new TableUnavailableException("no") : Task.CompletedTask;
            };
            clock.Advance(after - TimeSpan.FromSeconds(1));
            scanned.Task.IsCompleted.ShouldBeFalse();
            clock.Advance(TimeSpan.FromSeconds(1));
            await scanned.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            _store.After = null;
        }
    }

    private Task PutAsync(string library, string row, DateTimeOffset? used)
    {
        var columns = new Dictionary<string, object> { [RowSchema.Column] = RowKind.Of(row)?.Schema ?? 1 };
        if (used is { } moment)
        {
            columns["usedAt"] = moment;
        }
        return _store.BatchAsync(Tables.Libraries, library, [TableWrite.Upsert(row, columns)], Ct);
    }

    /// <summary>A clock that tells when somebody waits for it.</summary>
    private sealed class TimedClock(DateTimeOffset start) : FakeTimeProvider(start)
    {
        private readonly TaskCompletionSource _waited = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Waited => _waited.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _waited.TrySetResult();
            return timer;
        }
    }
}
