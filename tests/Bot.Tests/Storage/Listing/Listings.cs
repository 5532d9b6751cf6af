using PartnershipBot.Storage;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Storage.Listing;

/// <summary>The list of a library beside what its rows say.</summary>
internal static class Listings
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<IReadOnlyList<TableRow>> ReadAsync(ITableStore store, string library, string prefix) =>
        await store.ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix(prefix), Ct).ToListAsync(Ct);

    /// <summary>Each partnership that is listed has its entry with what its row says, in the order of lists, and there is no other.</summary>
    public static async Task ShouldBeTrueAsync(ITableStore store, string library)
    {
        var rows = await ReadAsync(store, library, RowKeys.Partnerships);
        var wanted = rows.Where(r => PartnershipRows.Read(r) is not null)
            .Select(r =>
                (Row: r, Read: PartnershipRows.Read(r)!, Key: ListingEntry.KeyOf(r.RowKey, ListingEntry.MarkOf(r.RowKey, r.Columns))!)
            )
            .ToList();
        var entries = await ReadAsync(store, library, RowKeys.AllListed);

        entries
            .Select(e => RowKeys.PartnershipOfListed(e.RowKey))
            .ShouldBe(
                wanted
                    .OrderByDescending(w => w.Read.UpdatedAt)
                    .ThenByDescending(w => w.Read.Cycle)
                    .ThenBy(w => w.Read.Id, StringComparer.Ordinal)
                    .Select(w => w.Read.Id)
            );
        foreach (var (row, _, key) in wanted)
        {
            ListingEntry.ReadMark(row.Columns).ShouldBe(ListingEntry.MarkOf(row.RowKey, row.Columns));
            var entry = entries.Single(e => e.RowKey == key);
            ColumnValues.AreEqual(entry.Columns, ListingEntry.Columns(key, row.Columns)).ShouldBeTrue(key);
        }
        rows.Where(r => PartnershipRows.Read(r) is null).ShouldAllBe(r => !r.Columns.ContainsKey(ListingEntry.Column));
    }
}
