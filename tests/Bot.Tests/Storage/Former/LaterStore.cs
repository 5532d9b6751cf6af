using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage.Former;

/// <summary>A store as a later version of the program writes it: every row has a column more, and there is a kind of row more.</summary>
internal sealed class LaterStore(ITableStore inner) : ITableStore
{
    public const string Column = "knownLater";
    public const string Value = "kept";
    public const string Kind = "later|";

    public Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct) =>
        inner.GetAsync(table, partition, rowKey, ct);

    public Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    ) => inner.QueryAsync(table, partition, range, pageSize, continuation, columns, ct);

    public Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct) =>
        inner.ScanAsync(table, partitions, pageSize, continuation, ct);

    public async Task<IReadOnlyList<string?>> BatchAsync(
        string table,
        string partition,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    )
    {
        if (table != Tables.Libraries)
        {
            return await inner.BatchAsync(table, partition, writes, ct);
        }
        var more = TableWrite.Insert($"{Kind}{Guid.NewGuid():N}", new Dictionary<string, object> { [Column] = Value });
        var etags = await inner.BatchAsync(table, partition, [.. writes.Select(Later), more], ct);
        return [.. etags.Take(writes.Count)];
    }

    public Task PingAsync(CancellationToken ct) => inner.PingAsync(ct);

    private static TableWrite Later(TableWrite write) =>
        write.Kind == WriteKind.Delete
            ? write
            : write with
            {
                Columns = new Dictionary<string, object>(write.Columns) { [Column] = Value },
            };
}
