using PartnershipBot.Storage;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.PersonalData;

/// <summary>Takes rows away and changes them, whatever others do meanwhile. Each step may come twice.</summary>
internal sealed class RowErasing(ITableStore store)
{
    private const int MostRows = 100;
    private const int MostAttempts = 5;

    /// <summary>Deletes rows of a partition; one that is gone already is gone.</summary>
    public async Task DeleteAsync(string table, string partition, IEnumerable<string> keys, CancellationToken ct)
    {
        foreach (var some in keys.Chunk(MostRows))
        {
            try
            {
                await store.BatchAsync(table, partition, [.. some.Select(k => TableWrite.Delete(k, TableWrite.AnyVersion))], ct);
            }
            catch (TableConflictException) when (some.Length > 1)
            {
                foreach (var key in some)
                {
                    await DeleteAsync(table, partition, [key], ct);
                }
            }
            catch (TableConflictException)
            {
                // It is gone.
            }
        }
    }

    /// <summary>Deletes rows of a library, those of conversations with the mark of what was answered there last.</summary>
    public async Task DeleteInLibraryAsync(string library, IReadOnlyList<string> keys, CancellationToken ct)
    {
        var conversations = keys.Where(k => k.StartsWith(RowKeys.Dialogs, StringComparison.Ordinal))
            .Select(k => k[RowKeys.Dialogs.Length..]);
        await DeleteAsync(Tables.Deliveries, library, conversations, ct);
        await DeleteAsync(Tables.Libraries, library, keys, ct);
    }

    /// <summary>Changes a row as it is stored, again when somebody else was faster.</summary>
    /// <param name="change">The columns without what is to go; null when nothing of it is there.</param>
    /// <returns>Whether the row was changed.</returns>
    public async Task<bool> ChangeAsync(
        string table,
        string partition,
        TableRow row,
        Func<IReadOnlyDictionary<string, object>, Dictionary<string, object>?> change,
        CancellationToken ct
    )
    {
        TableRow? there = row;
        for (var attempt = 1; there is not null && change(there.Columns) is { } changed; attempt++)
        {
            try
            {
                IReadOnlyList<TableWrite> writes = [TableWrite.Replace(row.RowKey, changed, there.ETag!)];
                if (table == Tables.Libraries)
                {
                    // What is taken out of a partnership is taken out of its place in the list.
                    writes = await RowListing.WithAsync(store, partition, [there.Columns], writes, ct);
                }
                await store.BatchAsync(table, partition, writes, ct);
                return true;
            }
            catch (TableConflictException) when (attempt < MostAttempts)
            {
                there = await store.GetAsync(table, partition, row.RowKey, ct);
            }
        }
        return false;
    }
}
