using Microsoft.Data.Sqlite;

namespace PartnershipBot.Storage.Embedded;

/// <summary>The prepared statements of one table on the writing connection. Each does its own check, so that a write is one
/// statement: it changes one row, or it is a conflict.</summary>
internal sealed class TableStatements : IDisposable
{
    private const string Matches = "pk = @pk AND rk = @rk AND (@expected = -1 OR version = @expected)";

    private readonly Statement _insert;
    private readonly Statement _upsert;
    private readonly Statement _replace;
    private readonly Statement _delete;

    public TableStatements(SqliteConnection connection, string table)
    {
        var insert = $"INSERT INTO {table}(pk, rk, version, columns) VALUES(@pk, @rk, @version, @columns) ON CONFLICT(pk, rk) DO ";
        _insert = new Statement(connection, insert + "NOTHING");
        _upsert = new Statement(connection, insert + "UPDATE SET version = excluded.version, columns = excluded.columns");
        _replace = new Statement(connection, $"UPDATE {table} SET version = @version, columns = @columns WHERE {Matches}");
        _delete = new Statement(connection, $"DELETE FROM {table} WHERE {Matches}");
    }

    /// <returns>False when the row is not as the write expects it.</returns>
    public bool Apply(string partition, in RowWrite write, long version)
    {
        var statement = write.Kind switch
        {
            WriteKind.Insert => _insert,
            WriteKind.Upsert => _upsert,
            WriteKind.Replace => _replace,
            _ => _delete,
        };
        return statement.Run(partition, write, version) == 1;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _upsert.Dispose();
        _replace.Dispose();
        _delete.Dispose();
    }

    private sealed class Statement : IDisposable
    {
        private readonly SqliteCommand _command;
        private readonly SqliteParameter _partition;
        private readonly SqliteParameter _key;
        private readonly SqliteParameter? _version;
        private readonly SqliteParameter? _columns;
        private readonly SqliteParameter? _expected;

        public Statement(SqliteConnection connection, string sql)
        {
            _command = connection.CreateCommand();
            _command.CommandText = sql;
            _partition = _command.Parameters.Add("@pk", SqliteType.Text);
            _key = _command.Parameters.Add("@rk", SqliteType.Text);
            if (sql.Contains("@version", StringComparison.Ordinal))
            {
                _version = _command.Parameters.Add("@version", SqliteType.Integer);
            }

            if (sql.Contains("@columns", StringComparison.Ordinal))
            {
                _columns = _command.Parameters.Add("@columns", SqliteType.Blob);
            }

            if (sql.Contains("@expected", StringComparison.Ordinal))
            {
                _expected = _command.Parameters.Add("@expected", SqliteType.Integer);
            }

            _command.Prepare();
        }

        public int Run(string partition, in RowWrite write, long version)
        {
            _partition.Value = partition;
            _key.Value = write.Key;
            _version?.Value = version;
            _columns?.Value = write.Columns;
            _expected?.Value = write.Expected;
            return _command.ExecuteNonQuery();
        }

        public void Dispose() => _command.Dispose();
    }
}
