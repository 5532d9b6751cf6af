namespace PartnershipBot.Storage;

/// <summary>
/// The one way to stored rows: a table holds partitions, a partition holds rows, a batch changes rows of one partition
/// atomically. Keys may hold any text; every page comes in the order of the keys (ordinal, as far as no character of a key
/// needs an escape: see <see cref="KeyRange"/>). A table that does not exist yet is made on first use.
/// <para>Every method throws <see cref="TableLimitException"/> for what Azure would refuse and
/// <see cref="TableUnavailableException"/> when the store cannot be reached.</para>
/// </summary>
public interface ITableStore
{
    /// <summary>Point read. Null when there is no such row.</summary>
    Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct);

    /// <summary>One page of a partition. <paramref name="pageSize"/> is 1 to 1,000; <paramref name="continuation"/> is that of the
    /// page before, or null. With <paramref name="columns"/> only those come, and the rows carry no ETag: a row read in part
    /// cannot be written back.</summary>
    Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    );

    /// <summary>One page across partitions, for the sweep, export, check and reconciler only: it reads what the range holds.</summary>
    Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct);

    /// <summary>Writes 1 to 100 rows of one partition, all or none, and returns once they are durable.</summary>
    /// <returns>The new ETags in the order of the writes; null for a delete.</returns>
    /// <exception cref="TableConflictException">A stale ETag, an insert of an existing row, a replace or delete of a missing one.
    /// Nothing was written.</exception>
    Task<IReadOnlyList<string?>> BatchAsync(string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken ct);

    /// <summary>A real write and read of one small row: returns when the store can do its work, throws when it cannot.</summary>
    Task PingAsync(CancellationToken ct);
}
