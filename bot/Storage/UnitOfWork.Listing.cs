using System.Runtime.CompilerServices;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage;

/// <content>The list of a library of very many partnerships.</content>
public sealed partial class UnitOfWork
{
    /// <summary>Enough for the first pages of a list; whoever goes on wants many.</summary>
    private const int FirstEntries = 50;

    /// <summary>As far as a search goes that has filled its page; one that has not goes through the list.</summary>
    private const int NextEntries = 350;

    private readonly List<TableRow> _entries = [];
    private string? _nextEntry;
    private bool _isWholeList;

    /// <summary>The list of this library; null where there is none, or none that is complete.</summary>
    public async Task<ListingState?> ListingAsync(CancellationToken ct = default) =>
        HasSchema && ListingState.Read(await GetAsync(RowKeys.Listing, ct)) is { IsComplete: true } state ? state : null;

    /// <summary>
    /// The entries of the list in their order, page by page as they are asked for; such a row has the key of its partnership, a few of
    /// its columns and no ETag. What was put here comes first, as it changed last, whole.
    /// </summary>
    public async IAsyncEnumerable<TableRow> ListedAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        // All of them first: whoever looks at one may read another row meanwhile.
        var changed = _rows.Where(r => r.Value.IsChanged && r.Key.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal)).ToList();
        foreach (var (key, row) in changed)
        {
            told.Add(key);
            if (row.ToRow(key, partition) is { } put)
            {
                yield return put;
            }
        }
        // What was read of it stays as it was, like any row: who goes over it again in this turn reads it once.
        for (var i = 0; i < _entries.Count || await ReadEntriesAsync(ct); i++)
        {
            // An entry that an earlier version of the program left behind comes after the one that is true.
            if (RowKeys.PartnershipOfListed(_entries[i].RowKey) is { } id && told.Add(RowKeys.Partnership(id)))
            {
                yield return _entries[i] with
                {
                    RowKey = RowKeys.Partnership(id),
                    ETag = null,
                };
            }
        }
    }

    /// <summary>Reads on in the list.</summary>
    /// <returns>False at its end.</returns>
    private async Task<bool> ReadEntriesAsync(CancellationToken ct)
    {
        var before = _entries.Count;
        while (_entries.Count == before && !_isWholeList)
        {
            Reads++;
            var size =
                before == 0 ? FirstEntries
                : before <= FirstEntries ? NextEntries
                : NarrowPageSize;
            var page = await store.QueryAsync(table, partition, KeyRange.Prefix(RowKeys.AllListed), size, _nextEntry, null, ct);
            _entries.AddRange(page.Rows);
            (_nextEntry, _isWholeList) = (page.Continuation, page.Continuation is null);
        }
        return _entries.Count > before;
    }
}
