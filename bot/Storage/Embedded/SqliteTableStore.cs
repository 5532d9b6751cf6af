namespace PartnershipBot.Storage.Embedded;

/// <summary>
/// The store that needs no set-up: one SQLite file. Writes are durable when they are acknowledged; batches that come together
/// share one commit. Reads run on the caller's thread, on connections of their own, and see every acknowledged write.
/// </summary>
public sealed class SqliteTableStore : ITableStore, IPreparedStore, IAsyncDisposable, IDisposable
{
    private readonly SqliteWriter _writer;
    private readonly SqliteReaders _readers;
    private readonly SqliteFile _file;

    /// <param name="folder">Where partnership.db is, or will be made on first use; relative to the working folder.</param>
    public SqliteTableStore(string folder)
        : this(new SqliteFile(folder)) { }

    internal SqliteTableStore(SqliteFile file)
    {
        _file = file;
        _writer = new SqliteWriter(file);
        _readers = new SqliteReaders(file);
    }

    public string Place => $"the file {_file.Path}";

    /// <summary>Whether the file is there already.</summary>
    public bool Exists => File.Exists(_file.Path);

    internal SqliteWriter Writer => _writer;

    public async Task PrepareAsync(IEnumerable<string> tables, CancellationToken ct)
    {
        foreach (var table in tables)
        {
            await _writer.EnsureTableAsync(table).WaitAsync(ct);
        }
    }

    public async Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct)
    {
        TableGuard.CheckTable(table);
        var (pk, rk) = TableGuard.CheckKeys(partition, rowKey);
        return await ReadAsync(table, reader => reader.Get(table, pk, rk), ct);
    }

    public async Task<TablePage> QueryAsync(
        string table,
        string partition,
        KeyRange range,
        int pageSize,
        string? continuation,
        IReadOnlyCollection<string>? columns,
        CancellationToken ct
    )
    {
        TableGuard.CheckTable(table);
        TableGuard.CheckPage(pageSize);
        TableGuard.CheckColumnNames(columns);
        var pk = TableGuard.CheckKey(partition);
        var (from, to) = range.Encode();
        if (continuation is not null)
        {
            (_, from) = SqliteContinuation.Parse(continuation);
        }

        return await ReadAsync(table, reader => reader.Query(table, pk, from, to, pageSize, columns), ct);
    }

    public async Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct)
    {
        TableGuard.CheckTable(table);
        TableGuard.CheckPage(pageSize);
        var (from, to) = partitions.Encode();
        var key = "";
        if (continuation is not null)
        {
            (from, key) = SqliteContinuation.Parse(continuation);
        }

        return await ReadAsync(table, reader => reader.Scan(table, from, key, to, pageSize), ct);
    }

    public async Task<IReadOnlyList<string?>> BatchAsync(
        string table,
        string partition,
        IReadOnlyList<TableWrite> writes,
        CancellationToken ct
    )
    {
        ct.ThrowIfCancellationRequested();
        TableGuard.CheckTable(table);
        var (pk, keys) = TableGuard.CheckBatch(partition, writes);
        var rows = new RowWrite[keys.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = RowWrite.From(writes[i], keys[i]);
        }

        return await _writer.Enqueue(new WriteJob(table, pk, rows, ct));
    }

    /// <summary>After a batch found the disk full, the probe is as large as a turn, until one fits.</summary>
    public async Task PingAsync(CancellationToken ct)
    {
        var wasFull = _writer.WasFull;
        await TableProbe.PingAsync(this, ct, wasFull);
        if (wasFull)
        {
            _writer.WasFull = false;
        }
    }

    /// <summary>Writes what was asked for before, then closes the file. What is asked later is refused as unavailable.</summary>
    public void Dispose()
    {
        _readers.Dispose();
        _writer.Dispose();
    }

    public ValueTask DisposeAsync() => new(Task.Run(Dispose));

    private async Task<T> ReadAsync<T>(string table, Func<SqliteReader, T> read, CancellationToken ct)
    {
        await _writer.EnsureTableAsync(table).WaitAsync(ct);
        return await _readers.ReadAsync(read, ct);
    }
}
