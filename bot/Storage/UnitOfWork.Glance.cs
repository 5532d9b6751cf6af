using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage;

/// <content>Rows of which there are many, read for a list of them.</content>
public sealed partial class UnitOfWork
{
    /// <summary>As many as Azure gives at once.</summary>
    private const int NarrowPageSize = 1000;

    /// <summary>
    /// All rows whose key starts with <paramref name="prefix"/>, in order. Where they are more than a page, those behind it come with a
    /// few columns and are not kept here: a large library is then neither read nor held whole for five lines of a card.
    /// </summary>
    /// <param name="columns">What is wanted of the rows behind the first page; such a row has no ETag.</param>
    public async Task<IReadOnlyList<TableRow>> GlanceAsync(string prefix, IReadOnlyCollection<string> columns, CancellationToken ct)
    {
        var range = KeyRange.Prefix(prefix);
        // What was put here is seen by later reads, and what was read stays as it was.
        if (Changes > 0 || _known.Contains(range))
        {
            return await QueryAsync(prefix, ct);
        }
        Reads++;
        var page = await store.QueryAsync(table, partition, range, PageSize, null, null, ct);
        if (page.Continuation is null)
        {
            foreach (var row in page.Rows)
            {
                _rows.TryAdd(row.RowKey, Read(row));
            }
            _known.Add(range);
            return await QueryAsync(prefix, ct);
        }
        var rows = page.Rows.Select(row => HasSchema ? RowSchema.Upgrade(row) : row).ToList();
        while (page.Continuation is { } next)
        {
            Reads++;
            page = await store.QueryAsync(table, partition, range, NarrowPageSize, next, columns, ct);
            foreach (var row in page.Rows)
            {
                rows.Add(HasSchema && RowSchema.IsOlder(row) && await GetAsync(row.RowKey, ct) is { } whole ? whole : row);
            }
        }
        return rows;
    }
}
