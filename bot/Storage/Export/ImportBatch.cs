namespace PartnershipBot.Storage.Export;

/// <summary>Rows of one partition that are written together.</summary>
internal sealed class ImportBatch
{
    private const int MostRows = 100;

    private readonly List<TableWrite> _writes = [];
    private (string Table, string Partition) _of;

    public bool Takes(ExportRow row) => _writes.Count == 0 || (_writes.Count < MostRows && _of == (row.Table, row.Partition));

    public void Add(ExportRow row, bool replaces)
    {
        _of = (row.Table, row.Partition);
        _writes.Add(replaces ? TableWrite.Upsert(row.Key, row.Columns) : TableWrite.Insert(row.Key, row.Columns));
    }

    /// <summary>Writes what was added, and is empty again.</summary>
    /// <returns>The number of rows.</returns>
    public async Task<int> WriteAsync(ITableStore store, CancellationToken ct)
    {
        var writes = _writes.ToList();
        _writes.Clear();
        if (writes.Count > 0)
        {
            await WriteAsync(store, writes, ct);
        }

        return writes.Count;
    }

    // A hundred large rows are more than a batch may hold.
    private async Task WriteAsync(ITableStore store, List<TableWrite> writes, CancellationToken ct)
    {
        if (writes.Count > 1 && !RowSize.FitsInBatch(KeyCodec.Encode(_of.Partition), writes))
        {
            var half = writes.Count / 2;
            await WriteAsync(store, writes[..half], ct);
            await WriteAsync(store, writes[half..], ct);
            return;
        }
        await store.BatchAsync(_of.Table, _of.Partition, writes, ct);
    }
}
