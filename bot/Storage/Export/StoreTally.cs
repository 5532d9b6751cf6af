namespace PartnershipBot.Storage.Export;

/// <summary>How many rows each table has, and what they sum up to: two tallies are equal when the rows are.</summary>
internal sealed class StoreTally
{
    private readonly Dictionary<string, int> _counts = StoreRows.Tables.ToDictionary(table => table, _ => 0);
    private UInt128 _sum;

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public void Add(ExportRow row)
    {
        var print = RowPrint.Of(row);
        _counts[row.Table]++;
        // A product, so that two rows that exchanged their contents do not sum up to the same.
        _sum += print.Key * (print.Content | 1);
    }

    public bool Equals(StoreTally other) => _sum == other._sum && _counts.All(table => other._counts[table.Key] == table.Value);

    public static async Task<StoreTally> OfAsync(ITableStore store, CancellationToken ct)
    {
        var tally = new StoreTally();
        await foreach (var row in StoreRows.ReadAsync(store, ct))
        {
            tally.Add(row);
        }

        return tally;
    }
}
