using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage.Listing;

/// <summary>
/// Gives a library of very many partnerships its list, and makes a list true again that is not: after an earlier version of the program
/// wrote rows and not their entries, or whatever else. It may be cut off at any point, and run beside turns and other instances: each
/// entry is written with the row that tells of it, and what is true already is left alone.
/// </summary>
public sealed class ListingSweep(ITableStore store)
{
    private const int PageSize = 1000;

    /// <summary>Rows and their entries, former and new, in one batch.</summary>
    private const int MostOfBatch = 30;

    private const int MostAttempts = 5;

    /// <summary>Goes over all libraries.</summary>
    /// <returns>How many entries were made, moved or taken away.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var mended = 0;
        await foreach (var library in store.PartitionsAsync(Tables.Libraries, ct))
        {
            mended += await RunAsync(library, ct);
        }
        return mended;
    }

    /// <summary>Goes over one library; one of few partnerships that has no list gets none.</summary>
    /// <returns>How many entries were made, moved or taken away.</returns>
    public async Task<int> RunAsync(string library, CancellationToken ct)
    {
        var row = await store.GetAsync(Tables.Libraries, library, RowKeys.Listing, ct);
        if (row is null && await IsSmallAsync(library, ct))
        {
            // What is left of a library that was erased.
            return await RemoveAsync(library, await EntriesAsync(library, ct), ct);
        }
        var state = ListingState.Read(row);
        if (state is null)
        {
            // From here on new partnerships come with their entries.
            row = await WriteAsync(library, row, new ListingState(false, 0), ct);
        }
        var (mended, count) = await MendAsync(library, ct);
        // Whoever wrote meanwhile that the list is not true knows better; the next round looks again.
        await WriteAsync(library, row, new ListingState(true, count), ct);
        return mended;
    }

    private async Task<bool> IsSmallAsync(string library, CancellationToken ct)
    {
        var range = KeyRange.Prefix(RowKeys.Partnerships);
        var page = await store.QueryAsync(Tables.Libraries, library, range, ListingState.Threshold, null, [], ct);
        return page.Continuation is null;
    }

    private async Task<(int Mended, int Count)> MendAsync(string library, CancellationToken ct)
    {
        var (mended, count) = (0, 0);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var untrue = new List<string>();
        await foreach (var row in RowsAsync(library, RowKeys.Partnerships, ListingEntry.Needed, ct))
        {
            var (mark, wanted) = (ListingEntry.ReadMark(row.Columns), ListingEntry.MarkOf(row.RowKey, row.Columns));
            count += wanted is not null && !row.Columns.ContainsKey("discardedAt") ? 1 : 0;
            if (mark != wanted)
            {
                untrue.Add(row.RowKey);
            }
            else if (ListingEntry.KeyOf(row.RowKey, mark) is { } place)
            {
                places[place] = row.RowKey;
            }
            if (untrue.Count == MostOfBatch)
            {
                mended += await MendAsync(library, untrue, ct);
                untrue.Clear();
            }
        }
        mended += await MendAsync(library, untrue, ct);
        var lost = new List<string>();
        foreach (var entry in await EntriesAsync(library, ct))
        {
            if (!places.Remove(entry))
            {
                lost.Add(entry);
            }
        }
        mended += await RemoveAsync(library, lost, ct);
        foreach (var missing in places.Values.Chunk(MostOfBatch))
        {
            mended += await MendAsync(library, missing, ct);
        }
        return (mended, count);
    }

    /// <summary>Writes entries with the rows that tell of them; one by one where somebody else is writing.</summary>
    private async Task<int> MendAsync(string library, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var writes = new List<TableWrite>();
            foreach (var key in keys)
            {
                writes.AddRange(await MendedAsync(library, key, ct));
            }
            try
            {
                if (writes.Count > 0)
                {
                    await store.BatchAsync(Tables.Libraries, library, writes, ct);
                }
                return writes.Count > 0 ? keys.Count : 0;
            }
            catch (TableConflictException) when (keys.Count > 1)
            {
                var mended = 0;
                foreach (var key in keys)
                {
                    mended += await MendAsync(library, [key], ct);
                }
                return mended;
            }
            catch (TableConflictException) when (attempt < MostAttempts)
            {
                // Its owner writes at this moment.
            }
            catch (TableConflictException)
            {
                return 0;
            }
        }
    }

    private async Task<IEnumerable<TableWrite>> MendedAsync(string library, string key, CancellationToken ct)
    {
        if (await store.GetAsync(Tables.Libraries, library, key, ct) is not { } row)
        {
            return [];
        }
        var (mark, wanted) = (ListingEntry.ReadMark(row.Columns), ListingEntry.MarkOf(key, row.Columns));
        var (before, after) = (ListingEntry.KeyOf(key, mark), ListingEntry.KeyOf(key, wanted));
        var writes = new List<TableWrite>();
        if (before is not null && before != after && await store.GetAsync(Tables.Libraries, library, before, ct) is not null)
        {
            writes.Add(TableWrite.Delete(before, TableWrite.AnyVersion));
        }
        if (after is not null)
        {
            if (mark == wanted && await store.GetAsync(Tables.Libraries, library, after, ct) is not null)
            {
                return [];
            }
            writes.Add(TableWrite.Upsert(after, ListingEntry.Columns(after, row.Columns)));
        }
        var columns = new Dictionary<string, object>(row.Columns, StringComparer.Ordinal);
        columns.Remove(ListingEntry.Column);
        if (wanted is not null)
        {
            columns[ListingEntry.Column] = wanted;
        }
        return [.. writes, TableWrite.Replace(key, columns, row.ETag!)];
    }

    /// <summary>Takes entries away of which no row tells, each looked at once more: a turn may have moved it here since.</summary>
    private async Task<int> RemoveAsync(string library, IEnumerable<string> entries, CancellationToken ct)
    {
        var removed = 0;
        foreach (var entry in entries)
        {
            var key = RowKeys.PartnershipOfListed(entry) is { } id ? RowKeys.Partnership(id) : null;
            var row = key is null ? null : await store.GetAsync(Tables.Libraries, library, key, ct);
            if (row is not null && ListingEntry.KeyOf(key!, ListingEntry.ReadMark(row.Columns)) == entry)
            {
                continue;
            }
            try
            {
                await store.BatchAsync(Tables.Libraries, library, [TableWrite.Delete(entry, TableWrite.AnyVersion)], ct);
                removed++;
            }
            catch (TableConflictException)
            {
                // It is gone.
            }
        }
        return removed;
    }

    private async Task<IReadOnlyList<string>> EntriesAsync(string library, CancellationToken ct) =>
        await RowsAsync(library, RowKeys.AllListed, [], ct).Select(row => row.RowKey).ToListAsync(ct);

    private async IAsyncEnumerable<TableRow> RowsAsync(
        string library,
        string prefix,
        IReadOnlyCollection<string> columns,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(Tables.Libraries, library, KeyRange.Prefix(prefix), PageSize, continuation, columns, ct);
            foreach (var row in page.Rows)
            {
                yield return row;
            }
            continuation = page.Continuation;
        } while (continuation is not null);
    }

    /// <returns>The row as it is then; null when somebody else wrote it first.</returns>
    private async Task<TableRow?> WriteAsync(string library, TableRow? there, ListingState state, CancellationToken ct)
    {
        var columns = state.Write();
        if (there is not null && ColumnValues.AreEqual(there.Columns, columns))
        {
            return there;
        }
        try
        {
            var write = there is null
                ? TableWrite.Insert(RowKeys.Listing, columns)
                : TableWrite.Replace(RowKeys.Listing, columns, there.ETag!);
            var etags = await store.BatchAsync(Tables.Libraries, library, [write], ct);
            return new TableRow(RowKeys.Listing, columns, etags[0], library);
        }
        catch (TableConflictException)
        {
            return null;
        }
    }
}
