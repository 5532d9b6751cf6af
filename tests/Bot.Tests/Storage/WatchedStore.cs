using System.Collections.Concurrent;
using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

/// <summary>A store whose calls are counted, and can be made to fail, to hang, or to be lost on the way back.</summary>
internal sealed class WatchedStore(ITableStore inner) : ITableStore, IAsyncDisposable, IDisposable
{
    private readonly ConcurrentQueue<StoreCall> _calls = [];
    private int _made;
    private int _whole;
    private int _narrow;

    /// <summary>The calls so far, in order; the probe's are not counted.</summary>
    public IReadOnlyList<StoreCall> Calls => [.. _calls.OrderBy(call => call.Number)];

    /// <summary>What happens before a call reaches the store: an exception keeps it from doing so.</summary>
    public Func<StoreCall, CancellationToken, Task>? Before { get; set; }

    /// <summary>What happens once the store has done it: an exception loses the answer.</summary>
    public Func<StoreCall, CancellationToken, Task>? After { get; set; }

    public int Reads => _calls.Count(call => call.Kind != StoreCallKind.Batch);

    public int Batches => _calls.Count(call => call.Kind == StoreCallKind.Batch);

    /// <summary>How often the store was tried by whoever asks whether it is ready.</summary>
    public int Pings { get; private set; }

    /// <summary>Rows of pages that were read whole, and those of which only some columns were.</summary>
    public (int Whole, int Narrow) RowsOfPages => (_whole, _narrow);

    public void Forget()
    {
        _calls.Clear();
        (_made, _whole, _narrow) = (0, 0, 0);
    }

    public Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct) =>
        CallAsync(StoreCallKind.Get, table, () => inner.GetAsync(table, partition, rowKey, ct), ct);

    public Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    ) => CallAsync(StoreCallKind.Query, table, () => inner.QueryAsync(table, partition, range, pageSize, continuation, columns, ct), ct);

    public Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct) =>
        CallAsync(StoreCallKind.Scan, table, () => inner.ScanAsync(table, partitions, pageSize, continuation, ct), ct);

    public Task<IReadOnlyList<string?>> BatchAsync(
        string table,
        string partition,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    ) => CallAsync(StoreCallKind.Batch, table, () => inner.BatchAsync(table, partition, writes, ct), ct);

    public Task PingAsync(CancellationToken ct)
    {
        Pings++;
        return inner.PingAsync(ct);
    }

    public void Dispose() => (inner as IDisposable)?.Dispose();

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> CallAsync<T>(StoreCallKind kind, string table, Func<Task<T>> call, CancellationToken ct)
    {
        // A turn may make several calls at once: each has a number of its own.
        var made = new StoreCall(Interlocked.Increment(ref _made) - 1, kind, table);
        _calls.Enqueue(made);
        await (Before?.Invoke(made, ct) ?? Task.CompletedTask);
        var result = await call();
        if (result is TablePage page)
        {
            Interlocked.Add(ref _whole, page.Rows.Count(static r => r.ETag is not null));
            Interlocked.Add(ref _narrow, page.Rows.Count(static r => r.ETag is null));
        }
        await (After?.Invoke(made, ct) ?? Task.CompletedTask);
        return result;
    }
}
