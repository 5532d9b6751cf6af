using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Features.Reminders;

/// <summary>A store that others use too, with a table of reminders of one's own: a sweep looks at every tenant's.</summary>
internal sealed class OwnReminders(ITableStore inner) : ITableStore
{
    private readonly string _reminders = Tables.Reminders + Guid.NewGuid().ToString("N")[..12];

    public Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct) =>
        inner.GetAsync(Own(table), partition, rowKey, ct);

    public Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    ) => inner.QueryAsync(Own(table), partition, range, pageSize, continuation, columns, ct);

    public Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct) =>
        inner.ScanAsync(Own(table), partitions, pageSize, continuation, ct);

    public Task<IReadOnlyList<string?>> BatchAsync(
        string table,
        string partition,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    ) => inner.BatchAsync(Own(table), partition, writes, ct);

    public Task PingAsync(CancellationToken ct) => inner.PingAsync(ct);

    private string Own(string table) => table == Tables.Reminders ? _reminders : table;
}
