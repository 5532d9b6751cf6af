using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

/// <summary>A store in which nothing is, and nothing stays.</summary>
internal sealed class EmptyStore : ITableStore
{
    /// <summary>The rows of a library that has none.</summary>
    public static UnitOfWork Work => new(new EmptyStore(), Tables.Libraries, "library");

    public Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct) =>
        Task.FromResult<TableRow?>(null);

    public Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    ) => Task.FromResult(new TablePage([], null));

    public Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct) =>
        Task.FromResult(new TablePage([], null));

    public Task<IReadOnlyList<string?>> BatchAsync(
        string table,
        string partition,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    ) => Task.FromResult<IReadOnlyList<string?>>([.. writes.Select(_ => (string?)null)]);

    public Task PingAsync(CancellationToken ct) => Task.CompletedTask;
}
