using Microsoft.Data.Sqlite;

namespace PartnershipBot.Storage.Embedded;

/// <summary>One reading connection with its prepared statements; used by one caller at a time.</summary>
internal sealed class SqliteReader(SqliteFile file) : IDisposable
{
    // Any blob sorts after any text: the upper bound of a range without one.
    private static readonly byte[] AfterAllText = [];

    private readonly SqliteConnection _connection = file.OpenReader();
    private readonly Dictionary<(string Table, string Where), SqliteCommand> _commands = [];

    /// <summary>Whether the file was deleted or replaced since it was opened.</summary>
    public bool IsMoved => SqliteMoved.IsMoved(_connection);

    public TableRow? Get(string table, string partition, string key)
    {
        var command = Prepare(table, "pk = @pk AND rk = @rk", ("@pk", partition), ("@rk", key));
        using var rows = command.ExecuteReader();
        return rows.Read() ? ToRow(rows, null) : null;
    }

    public TablePage Query(string table, string partition, string from, string? to, int pageSize, IReadOnlyCollection<string>? columns)
    {
        var command = Prepare(
            table,
            "pk = @pk AND rk >= @from AND rk < @to ORDER BY rk LIMIT @limit",
            ("@pk", partition),
            ("@from", from),
            ("@to", to ?? (object)AfterAllText),
            ("@limit", pageSize + 1)
        );
        return ReadPage(command, pageSize, columns);
    }

    public TablePage Scan(string table, string partition, string key, string? toPartition, int pageSize)
    {
        var command = Prepare(
            table,
            "(pk, rk) >= (@pk, @rk) AND pk < @to ORDER BY pk, rk LIMIT @limit",
            ("@pk", partition),
            ("@rk", key),
            ("@to", toPartition ?? (object)AfterAllText),
            ("@limit", pageSize + 1)
        );
        return ReadPage(command, pageSize, null);
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private static TablePage ReadPage(SqliteCommand command, int pageSize, IReadOnlyCollection<string>? columns)
    {
        var page = new List<TableRow>();
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            // One row more than asked for was read: it is where the next page starts.
            if (page.Count == pageSize)
            {
                return new TablePage(page, SqliteContinuation.Format(rows.GetString(0), rows.GetString(1)));
            }

            page.Add(ToRow(rows, columns));
        }
        return new TablePage(page, null);
    }

    private static TableRow ToRow(SqliteDataReader rows, IReadOnlyCollection<string>? only) =>
        new(
            KeyCodec.Decode(rows.GetString(1)),
            ColumnJson.Read(rows.GetFieldValue<byte[]>(3), only),
            only is null ? SqliteETag.Format(rows.GetInt64(2)) : null,
            KeyCodec.Decode(rows.GetString(0))
        );

    private SqliteCommand Prepare(string table, string where, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        if (!_commands.TryGetValue((table, where), out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = $"SELECT pk, rk, version, columns FROM {table} WHERE {where}";
            foreach (var (name, _) in parameters)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            // A command that was not prepared by name is compiled again each time, since a reader that is closed ends the preparation.
            command.Prepare();
            _commands[(table, where)] = command;
        }
        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i].Value;
        }

        return command;
    }
}
