using System.Diagnostics;
using PartnershipBot.Telemetry;

namespace PartnershipBot.Storage;

/// <summary>A store whose calls are told: a span, a count and a duration each. The program has it only while somebody listens.</summary>
internal sealed class MeteredTableStore(ITableStore inner, TimeProvider clock) : ITableStore, IPreparedStore, IAsyncDisposable
{
    public string Place => (inner as IPreparedStore)?.Place ?? "the store";

    public Task PrepareAsync(IEnumerable<string> tables, CancellationToken ct) =>
        (inner as IPreparedStore)?.PrepareAsync(tables, ct) ?? Task.CompletedTask;

    public Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct) =>
        TellAsync("get", table, () => inner.GetAsync(table, partition, rowKey, ct));

    public Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    ) => TellAsync("query", table, () => inner.QueryAsync(table, partition, range, pageSize, continuation, columns, ct));

    public Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct) =>
        TellAsync("scan", table, () => inner.ScanAsync(table, partitions, pageSize, continuation, ct));

    public Task<IReadOnlyList<string?>> BatchAsync(
        string table,
        string partition,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    ) => TellAsync("batch", table, () => inner.BatchAsync(table, partition, writes, ct));

    public Task PingAsync(CancellationToken ct) => inner.PingAsync(ct);

    public async ValueTask DisposeAsync()
    {
        switch (inner)
        {
            case IAsyncDisposable store:
                await store.DisposeAsync();
                break;
            case IDisposable store:
                store.Dispose();
                break;
        }
    }

    private async Task<T> TellAsync<T>(string operation, string table, Func<Task<T>> call)
    {
        using var span = BotTelemetry.Source.StartActivity($"store {operation}", ActivityKind.Client);
        span?.SetTag(TagNames.Operation, operation).SetTag(TagNames.Table, table);
        var begun = clock.GetTimestamp();
        var outcome = "ok";
        try
        {
            return await call();
        }
        catch (Exception e)
        {
            outcome = e switch
            {
                TableConflictException => "conflict",
                TableUnavailableException => "unavailable",
                OperationCanceledException => "cancelled",
                _ => "refused",
            };
            // That somebody else wrote first is no error: the turn is tried anew.
            span?.SetStatus(e is TableConflictException ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            span?.SetTag(TagNames.Outcome, outcome);
            var tags = new TagList
            {
                { TagNames.Operation, operation },
                { TagNames.Table, table },
                { TagNames.Outcome, outcome },
            };
            BotTelemetry.StoreCalls.Add(1, tags);
            BotTelemetry.StoreDuration.Record(clock.GetElapsedTime(begun).TotalMilliseconds, tags);
        }
    }
}
