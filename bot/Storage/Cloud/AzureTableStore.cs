using Azure;
using Azure.Core;
using Azure.Data.Tables;

namespace PartnershipBot.Storage.Cloud;

/// <summary>Azure Table storage, or Azurite. A call gives up within 10 s (three tries of 3 s), so that a turn can still answer.</summary>
public sealed class AzureTableStore : ITableStore, IPreparedStore
{
    private static readonly TimeSpan TryTimeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    private readonly TableServiceClient _service;
    private readonly TimeProvider _time;

    public AzureTableStore(string connectionString, TimeProvider time)
        : this(new TableServiceClient(connectionString, ClientOptions()), time) { }

    public AzureTableStore(Uri endpoint, TokenCredential credential, TimeProvider time)
        : this(new TableServiceClient(endpoint, credential, ClientOptions()), time) { }

    internal AzureTableStore(TableServiceClient service, TimeProvider time) => (_service, _time) = (service, time);

    public string Place => $"the tables of {_service.Uri.GetLeftPart(UriPartial.Path)}";

    public async Task PrepareAsync(IEnumerable<string> tables, CancellationToken ct)
    {
        foreach (var table in tables)
        {
            TableGuard.CheckTable(table);
            await CallAsync(token => _service.CreateTableIfNotExistsAsync(table, token), ct);
        }
    }

    public async Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct)
    {
        TableGuard.CheckTable(table);
        var (pk, rk) = TableGuard.CheckKeys(partition, rowKey);
        var client = _service.GetTableClient(table);
        var found = await CallAsync(table, token => client.GetEntityIfExistsAsync<TableEntity>(pk, rk, cancellationToken: token), ct);
        return found.HasValue ? AzureRows.ToRow(found.Value!, whole: true) : null;
    }

    public async Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    )
    {
        TableGuard.CheckColumnNames(columns);
        var filter = AzureRows.Filter("PartitionKey", "eq", TableGuard.CheckKey(partition));
        if (AzureRows.Between("RowKey", range) is { Length: > 0 } rows)
        {
            filter += " and " + rows;
        }

        return await ReadPageAsync(table, filter, pageSize, continuation, columns, ct);
    }

    public async Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct)
    {
        var filter = AzureRows.Between("PartitionKey", partitions);
        return await ReadPageAsync(table, filter, pageSize, continuation, null, ct);
    }

    public async Task<IReadOnlyList<string?>> BatchAsync(
        string table,
        string partition,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    )
    {
        ct.ThrowIfCancellationRequested();
        TableGuard.CheckTable(table);
        var (pk, keys) = TableGuard.CheckBatch(partition, writes);
        var actions = writes.Select((write, i) => AzureRows.ToAction(write, pk, keys[i])).ToList();
        var client = _service.GetTableClient(table);
        var answer = await CallAsync(table, token => client.SubmitTransactionAsync(actions, token), ct);
        return [.. answer.Value.Select((one, i) => writes[i].Kind == WriteKind.Delete ? null : one.Headers.ETag?.ToString())];
    }

    public Task PingAsync(CancellationToken ct) => TableProbe.PingAsync(this, ct);

    internal static TableClientOptions ClientOptions() =>
        new()
        {
            Retry =
            {
                Mode = RetryMode.Exponential,
                MaxRetries = 2,
                Delay = TimeSpan.FromMilliseconds(100),
                MaxDelay = TimeSpan.FromMilliseconds(400),
                NetworkTimeout = TryTimeout,
            },
            Diagnostics = { IsTelemetryEnabled = false },
        };

    private async Task<TablePage> ReadPageAsync(
        string table,
        string filter,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    )
    {
        TableGuard.CheckTable(table);
        TableGuard.CheckPage(pageSize);
        var client = _service.GetTableClient(table);
        var select = columns is null ? null : (string[])["PartitionKey", "RowKey", .. columns];
        var page = await CallAsync(table, FirstPageAsync, ct);
        return page is null
            ? new TablePage([], null)
            : new TablePage([.. page.Values.Select(row => AzureRows.ToRow(row, columns is null))], page.ContinuationToken);

        async Task<Page<TableEntity>?> FirstPageAsync(CancellationToken token)
        {
            var pages = client.QueryAsync<TableEntity>(filter, pageSize, select, token).AsPages(continuation, pageSize);
            await foreach (var one in pages.WithCancellation(token))
            {
                return one;
            }

            return null;
        }
    }

    // A table that is not there is made, then the call repeated: nothing depends on a start that went well.
    private async Task<T> CallAsync<T>(string table, Func<CancellationToken, Task<T>> call, CancellationToken ct)
    {
        try
        {
            return await CallAsync(call, ct);
        }
        catch (TableMissingException)
        {
            await CallAsync(token => _service.CreateTableIfNotExistsAsync(table, token), ct);
        }
        try
        {
            return await CallAsync(call, ct);
        }
        catch (TableMissingException e)
        {
            throw new TableUnavailableException(e.Message, e);
        }
    }

    private async Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken ct)
    {
        // The client waits as long as Retry-After asks, which may be longer than a turn has.
        using var deadline = new CancellationTokenSource(CallTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, ct);
        try
        {
            return await call(either.Token);
        }
        catch (Exception e) when (!ct.IsCancellationRequested && AzureErrors.Translate(e, Place) is { } known)
        {
            throw known;
        }
    }
}
