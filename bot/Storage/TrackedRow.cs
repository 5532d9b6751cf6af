namespace PartnershipBot.Storage;

/// <summary>A row in a unit of work: what was read of it, and what is to become of it.</summary>
internal sealed class TrackedRow
{
    private readonly string? _etag;
    private readonly IReadOnlyDictionary<string, object>? _read;
    private IReadOnlyDictionary<string, object>? _now;

    private TrackedRow(string? etag, IReadOnlyDictionary<string, object>? columns) => (_etag, _read, _now) = (etag, columns, columns);

    /// <summary>It was there when it was read.</summary>
    public bool Exists => _read is not null;

    /// <summary>As it was read; null when it was not there.</summary>
    public IReadOnlyDictionary<string, object>? Columns => _read;

    public bool IsChanged => !ReferenceEquals(_now, _read) && (_now is null || _read is null || !ColumnValues.AreEqual(_now, _read));

    public static TrackedRow Absent() => new(null, null);

    public static TrackedRow Read(TableRow? row) => new(row?.ETag, row?.Columns);

    // A copy, so that a caller who goes on changing his dictionary does not change what will be written.
    public void Put(IReadOnlyDictionary<string, object> columns) =>
        _now = columns.Where(column => column.Value is not null).ToDictionary(StringComparer.Ordinal);

    public void Delete() => _now = null;

    public TableRow? ToRow(string rowKey, string partition) => _now is null ? null : new TableRow(rowKey, _now, _etag, partition);

    public TableWrite ToWrite(string rowKey) =>
        _now is null ? TableWrite.Delete(rowKey, _etag!)
        : _read is null ? TableWrite.Insert(rowKey, _now)
        : TableWrite.Replace(rowKey, _now, _etag!);
}
