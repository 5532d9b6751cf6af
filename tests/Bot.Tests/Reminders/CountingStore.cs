using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Reminders;

/// <summary>A store that counts what it is asked, and can be told what happens before and after each call.</summary>
internal sealed class CountingStore(ITableStore inner) : ITableStore
{
    public int Calls { get; set; }

    /// <summary>Told the number of the call and whether it is done.</summary>
    public Action<int, bool> At { get; set; } = (_, _) => { };

    public Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct) =>
        CallAsync(() => inner.GetAsync(table, partition, rowKey, ct));

    public Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    ) => CallAsync(() => inner.QueryAsync(table, partition, range, pageSize, continuation, columns, ct));

    public Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct) =>
        CallAsync(() => inner.ScanAsync(table, partitions, pageSize, continuation, ct));

    public Task<IReadOnlyList<string?>> BatchAsync(
        string table,
        string partition,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    ) => CallAsync(() => inner.BatchAsync(table, partition, writes, ct));

    public Task PingAsync(CancellationToken ct) => inner.PingAsync(ct);

    private async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        var number = ++Calls;
        At(number, false);
        var answer = await call();
        At(number, true);
        return answer;
    }
}
