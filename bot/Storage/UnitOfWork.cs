using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage;

/// <summary>
/// The rows of one partition as one attempt of a turn sees and changes them. What was read stays as it was first read; what was
/// put is seen by later reads; <see cref="CommitAsync"/> writes all of it in one atomic batch, which fails when any row that is
/// written has changed since it was read. Used by one turn, by one thread at a time, and once.
/// </summary>
public sealed partial class UnitOfWork(ITableStore store, string table, string partition)
{
    private const int MaxRows = 100;
    private const int PageSize = 500;

    private readonly Dictionary<string, TrackedRow> _rows = new(StringComparer.Ordinal);
    private readonly List<KeyRange> _known = [];
    private bool _spent;

    public string Table => table;

    public string Partition => partition;

    /// <summary>Rows of a library are read in the present version of their shape, and written with it.</summary>
    private bool HasSchema => table == Tables.Libraries;

    /// <summary>Calls to the store that read: one for each point read and for each page.</summary>
    public int Reads { get; private set; }

    /// <summary>How often a row was put or deleted here: as long as it stays, what was read stays.</summary>
    public int Changes { get; private set; }

    /// <summary>Rows that <see cref="CommitAsync"/> writes, or has written.</summary>
    public int BatchRows => _rows.Values.Count(row => row.IsChanged);

    /// <summary>The row as it was first read, or as it was put here since. Null when there is none.</summary>
    public async Task<TableRow?> GetAsync(string rowKey, CancellationToken ct = default)
    {
        if (!_rows.TryGetValue(rowKey, out var row))
        {
            row = TrackedRow.Absent();
            if (!_known.Exists(range => range.Contains(rowKey)))
            {
                Reads++;
                row = Read(await store.GetAsync(table, partition, rowKey, ct));
            }
            _rows.Add(rowKey, row);
        }
        return row.ToRow(rowKey, partition);
    }

    /// <summary>All rows whose key starts with <paramref name="prefix"/>, in order, with what was put and deleted here.</summary>
    public async Task<IReadOnlyList<TableRow>> QueryAsync(string prefix, CancellationToken ct = default)
    {
        var range = KeyRange.Prefix(prefix);
        if (!_known.Contains(range))
        {
            await ReadRangeAsync(range, ct);
        }

        return
        [
            .. _rows
                .Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal))
                .OrderBy(row => KeyCodec.Encode(row.Key), StringComparer.Ordinal)
                .Select(row => row.Value.ToRow(row.Key, partition)!)
                .Where(row => row is not null),
        ];
    }

    /// <summary>Writes the whole row: an insert if it was read as absent, else a replace of the version that was read. A row put
    /// twice has the second content; one put back as it was read is not written.</summary>
    /// <exception cref="InvalidOperationException">The row was not read here; a new row is put with <see cref="PutNew"/>.</exception>
    /// <exception cref="NewerRowException">A later version of the program wrote the row.</exception>
    public void Put(string rowKey, IReadOnlyDictionary<string, object> columns)
    {
        var row = Tracked(rowKey);
        if (HasSchema && row.Columns is { } there && RowSchema.IsNewer(rowKey, there))
        {
            throw new NewerRowException(rowKey, there[RowSchema.Column]);
        }

        row.Put(Stamped(rowKey, Listed(row, columns)));
        Changes++;
    }

    /// <summary>Inserts a row that was not read, because its key cannot exist yet. A conflict if it does.</summary>
    /// <exception cref="InvalidOperationException">The row was read here, and exists.</exception>
    public void PutNew(string rowKey, IReadOnlyDictionary<string, object> columns)
    {
        if (!_rows.TryGetValue(rowKey, out var row))
        {
            _rows.Add(rowKey, row = TrackedRow.Absent());
        }
        else if (row.Exists)
        {
            throw new InvalidOperationException($"A row of {table} that exists cannot be put as new.");
        }

        row.Put(Stamped(rowKey, columns));
        Changes++;
    }

    /// <summary>Deletes the version that was read; nothing happens when the row was read as absent.</summary>
    /// <exception cref="InvalidOperationException">The row was not read here.</exception>
    public void Delete(string rowKey)
    {
        Tracked(rowKey).Delete();
        Changes++;
    }

    /// <summary>Writes everything in one batch, or calls nothing when nothing changed. Good for one call, whatever its outcome:
    /// after a <see cref="TableConflictException"/> a new attempt starts with a new unit of work.</summary>
    /// <exception cref="TableLimitException">More than 100 rows changed; nothing was written.</exception>
    public async Task CommitAsync(CancellationToken ct = default)
    {
        if (_spent)
        {
            throw new InvalidOperationException("A unit of work is committed once.");
        }

        _spent = true;
        var changed = _rows.Where(row => row.Value.IsChanged).ToList();
        if (changed.Count > MaxRows)
        {
            throw new TableLimitException(TableLimit.BatchRows, $"A turn writes at most {MaxRows} rows; this one has {changed.Count}.");
        }

        if (changed.Count > 0)
        {
            IReadOnlyList<TableWrite> writes = [.. changed.Select(row => row.Value.ToWrite(row.Key))];
            if (HasSchema)
            {
                writes = await RowListing.WithAsync(store, partition, [.. changed.Select(row => row.Value.Columns)], writes, ct);
            }
            await store.BatchAsync(table, partition, writes, ct);
        }
    }

    private async Task ReadRangeAsync(KeyRange range, CancellationToken ct)
    {
        string? continuation = null;
        do
        {
            Reads++;
            var page = await store.QueryAsync(table, partition, range, PageSize, continuation, null, ct);
            foreach (var row in page.Rows)
            {
                _rows.TryAdd(row.RowKey, Read(row));
            }

            continuation = page.Continuation;
        } while (continuation is not null);
        _known.Add(range);
    }

    private TrackedRow Read(TableRow? row) => TrackedRow.Read(row is not null && HasSchema ? RowSchema.Upgrade(row) : row);

    private IReadOnlyDictionary<string, object> Stamped(string rowKey, IReadOnlyDictionary<string, object> columns) =>
        HasSchema ? RowSchema.Stamp(rowKey, columns) : columns;

    // Where the entry of a row is, is no answer of anybody: it goes along with whatever is put.
    private static IReadOnlyDictionary<string, object> Listed(TrackedRow row, IReadOnlyDictionary<string, object> columns) =>
        ListingEntry.ReadMark(row.Columns) is { } mark && !columns.ContainsKey(ListingEntry.Column)
            ? new Dictionary<string, object>(columns, StringComparer.Ordinal) { [ListingEntry.Column] = mark }
            : columns;

    private TrackedRow Tracked(string rowKey)
    {
        if (_rows.TryGetValue(rowKey, out var row))
        {
            return row;
        }

        if (!_known.Exists(range => range.Contains(rowKey)))
        {
            throw new InvalidOperationException($"A row of {table} must be read before it is changed, or be put as new.");
        }

        _rows.Add(rowKey, row = TrackedRow.Absent());
        return row;
    }
}
