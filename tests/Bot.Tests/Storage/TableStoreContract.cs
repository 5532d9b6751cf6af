using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

/// <summary>What every table store does, whatever is behind it. Each test has a table of its own.</summary>
public abstract partial class TableStoreContract
{
    protected const string Partition = "médiathèque|1";

    protected abstract ITableStore Store { get; }

    protected string Table { get; } = "T" + Guid.NewGuid().ToString("N");

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected static Dictionary<string, object> Columns(params (string Name, object Value)[] columns) =>
        columns.ToDictionary(column => column.Name, column => column.Value);

    protected static Dictionary<string, object> Number(int n) => Columns(("n", n));

    protected Task<IReadOnlyList<string?>> WriteAsync(params TableWrite[] writes) => Store.BatchAsync(Table, Partition, writes, Ct);

    protected Task<TableRow?> ReadAsync(string key) => Store.GetAsync(Table, Partition, key, Ct);

    protected async Task<string[]> KeysAsync(KeyRange range) =>
        [.. (await Store.ReadAllAsync(Table, Partition, range, Ct).ToListAsync(Ct)).Select(row => row.RowKey)];

    protected async Task<TableLimit> RefusedAsync(params TableWrite[] writes) =>
        (await Should.ThrowAsync<TableLimitException>(() => WriteAsync(writes))).Limit;

    protected async Task<int?> ConflictAsync(params TableWrite[] writes) =>
        (await Should.ThrowAsync<TableConflictException>(() => WriteAsync(writes))).Index;
}
