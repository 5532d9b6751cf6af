using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage.Listing;

/// <summary>
/// What a change of partnerships writes beside them so that the list of their library stays true: the same batch takes the former
/// entries away and puts the new ones. A library without a list gets none by that.
/// </summary>
internal static class RowListing
{
    private const int MostRows = 100;

    /// <summary>The writes of a batch with those of the list.</summary>
    /// <param name="formers">The columns of the rows as they were read; null for a row that is new.</param>
    /// <param name="writes">The writes of the batch, in the order of <paramref name="formers"/>.</param>
    /// <returns>
    /// What to write. Where all of it is more than a batch takes, the partnerships alone, and that the list is not true any more: the next
    /// <see cref="ListingSweep"/> mends it.
    /// </returns>
    public static async Task<IReadOnlyList<TableWrite>> WithAsync(
        ITableStore store,
        string library,
        IReadOnlyList<IReadOnlyDictionary<string, object>?> formers,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    )
    {
        var (marked, beside) = (writes.ToArray(), new List<TableWrite>());
        bool? isListed = null;
        for (var i = 0; i < marked.Length; i++)
        {
            var write = marked[i];
            if (!write.RowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal))
            {
                continue;
            }
            var mark = ListingEntry.ReadMark(formers[i]);
            // A row that was there and tells of no entry is the sweep's, which goes over all of them.
            if (mark is null && (formers[i] is not null || !(isListed ??= await IsListedAsync(store, library, ct))))
            {
                continue;
            }
            // Another version's entries are left to it; it sees that the row has changed.
            if (mark is null || ListingEntry.IsOurs(mark))
            {
                marked[i] = await FollowAsync(store, library, write, mark, beside, ct);
            }
        }
        if (beside.Count == 0)
        {
            return marked;
        }
        List<TableWrite> all = [.. marked, .. beside];
        if (all.Count <= MostRows && RowSize.FitsInBatch(KeyCodec.Encode(library), all))
        {
            return all;
        }
        var count = ListingState.Read(await store.GetAsync(Tables.Libraries, library, RowKeys.Listing, ct))?.Count ?? 0;
        var untrue = TableWrite.Upsert(RowKeys.Listing, new ListingState(false, count).Write());
        return writes.Count < MostRows ? [.. writes, untrue] : writes;
    }

    private static async Task<bool> IsListedAsync(ITableStore store, string library, CancellationToken ct) =>
        ListingState.Read(await store.GetAsync(Tables.Libraries, library, RowKeys.Listing, ct)) is not null;

    private static async Task<TableWrite> FollowAsync(
        ITableStore store,
        string library,
        TableWrite write,
        string? former,
        List<TableWrite> beside,
        CancellationToken ct
    )
    {
        // A change that drops the mark takes the partnership off the list.
        var isKept = write.Kind != WriteKind.Delete && (former is null || write.Columns.ContainsKey(ListingEntry.Column));
        var mark = isKept ? ListingEntry.MarkOf(write.RowKey, write.Columns) : null;
        if (mark is not null && mark == former)
        {
            return write;
        }
        var (before, after) = (ListingEntry.KeyOf(write.RowKey, former), ListingEntry.KeyOf(write.RowKey, mark));
        // What tells of an entry may be a copy from elsewhere: nobody fails for one that is not there.
        if (before is not null && before != after && await store.GetAsync(Tables.Libraries, library, before, ct) is not null)
        {
            beside.Add(TableWrite.Delete(before, TableWrite.AnyVersion));
        }
        if (after is not null)
        {
            beside.Add(TableWrite.Upsert(after, ListingEntry.Columns(after, write.Columns)));
        }
        if (write.Kind == WriteKind.Delete)
        {
            return write;
        }
        var columns = new Dictionary<string, object>(write.Columns, StringComparer.Ordinal);
        columns.Remove(ListingEntry.Column);
        if (mark is not null)
        {
            columns[ListingEntry.Column] = mark;
        }
        return write with { Columns = columns };
    }
}
