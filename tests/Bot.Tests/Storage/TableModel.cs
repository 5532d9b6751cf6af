using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

/// <summary>What a store should do, as simply as it can be said: sorted rows with a version each.</summary>
internal sealed class TableModel
{
    private readonly SortedDictionary<string, (IReadOnlyDictionary<string, object> Columns, string ETag)> _rows = new(
        StringComparer.Ordinal
    );

    public IEnumerable<string> Keys => _rows.Keys;

    public (IReadOnlyDictionary<string, object> Columns, string ETag)? Find(string partition, string key) =>
        _rows.TryGetValue(partition + '\n' + key, out var row) ? row : null;

    public IEnumerable<string> Query(string partition, KeyRange range) =>
        from key in _rows.Keys
        where key.StartsWith(partition + '\n', StringComparison.Ordinal)
        let row = key[(partition.Length + 1)..]
        where string.CompareOrdinal(row, range.From) >= 0 && (range.To.Length == 0 || string.CompareOrdinal(row, range.To) < 0)
        select row;

    /// <returns>The index of the first write in conflict; null when all can be written.</returns>
    public int? Conflict(string partition, IReadOnlyList<TableWrite> writes)
    {
        for (var i = 0; i < writes.Count; i++)
        {
            var there = Find(partition, writes[i].RowKey);
            var fine = writes[i].Kind switch
            {
                WriteKind.Insert => there is null,
                WriteKind.Upsert => true,
                _ => there is { } row && (writes[i].ETag == TableWrite.AnyVersion || writes[i].ETag == row.ETag),
            };
            if (!fine)
            {
                return i;
            }
        }
        return null;
    }

    public void Apply(string partition, IReadOnlyList<TableWrite> writes, IReadOnlyList<string?> etags)
    {
        for (var i = 0; i < writes.Count; i++)
        {
            var key = partition + '\n' + writes[i].RowKey;
            if (writes[i].Kind == WriteKind.Delete)
            {
                _rows.Remove(key);
            }
            else
            {
                _rows[key] = (writes[i].Columns, etags[i]!);
            }
        }
    }
}
