using System.Runtime.CompilerServices;

namespace PartnershipBot.Storage.Export;

/// <summary>All rows that are somebody's: what an export holds.</summary>
internal static class StoreRows
{
    /// <summary>Every table but that of the readiness probe, whose rows are each machine's own.</summary>
    public static IReadOnlyList<string> Tables { get; } = Storage.Tables.Lasting;

    public static async IAsyncEnumerable<ExportRow> ReadAsync(ITableStore store, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var table in Tables)
        {
            await foreach (var row in store.ScanAllAsync(table, KeyRange.All, ct))
            {
                yield return ExportRow.Of(table, row);
            }
        }
    }

    /// <summary>What stands for each row of the store, and the number of rows of each table.</summary>
    public static async Task<(Dictionary<UInt128, UInt128> Prints, Dictionary<string, int> Counts)> PrintsAsync(
        ITableStore store,
        CancellationToken ct
    )
    {
        var prints = new Dictionary<UInt128, UInt128>();
        var counts = Tables.ToDictionary(table => table, _ => 0);
        await foreach (var row in ReadAsync(store, ct))
        {
            var print = RowPrint.Of(row);
            prints[print.Key] = print.Content;
            counts[row.Table]++;
        }
        return (prints, counts);
    }
}
