using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartnershipBot.Storage.Embedded;

/// <summary>The writing connection with what is prepared on it. Used by the writer's thread only.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteFile _file;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, TableStatements> _statements = new(StringComparer.OrdinalIgnoreCase);
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _save;
    private readonly SqliteCommand _release;
    private readonly SqliteCommand _takeBack;
    private long _version;

    public SqliteSession(SqliteFile file)
    {
        _file = file;
        (_connection, _version) = file.OpenWriter();
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _save = Prepare("SAVEPOINT batch");
        _release = Prepare("RELEASE batch");
        _takeBack = Prepare("ROLLBACK TO batch");
    }

    /// <summary>True from the moment the commit was asked for until it is known to be on the disk.</summary>
    public bool IsCommitting { get; private set; }

    /// <returns>How many batches were written.</returns>
    public int Write(List<WriteJob> group, ConcurrentDictionary<string, bool> tables)
    {
        IsCommitting = false;
        CheckPlace();
        foreach (var job in group)
        {
            EnsureTable(job.Table, tables);
        }

        var written = 0;
        _begin.ExecuteNonQuery();
        foreach (var job in group)
        {
            _save.ExecuteNonQuery();
            if (job.Apply(_statements[job.Table], ref _version))
            {
                written++;
            }
            else
            {
                _takeBack.ExecuteNonQuery();
            }

            _release.ExecuteNonQuery();
        }
        IsCommitting = true;
        _commit.ExecuteNonQuery();
        IsCommitting = false;
        // What went into a file that is gone is not acknowledged.
        CheckPlace();
        return written;
    }

    /// <returns>False when the connection cannot be brought back to a clean state.</returns>
    public bool TryRollback()
    {
        try
        {
            // SQLite rolls back by itself on some errors; asking again would be one.
            if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            {
                SqliteFile.Execute(_connection, "ROLLBACK");
            }

            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var statements in _statements.Values)
        {
            statements.Dispose();
        }

        foreach (var command in (SqliteCommand[])[_begin, _commit, _save, _release, _takeBack])
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void CheckPlace()
    {
        if (SqliteMoved.IsMoved(_connection))
        {
            throw _file.Gone();
        }
    }

    private void EnsureTable(string table, ConcurrentDictionary<string, bool> tables)
    {
        if (_statements.ContainsKey(table))
        {
            return;
        }

        SqliteFile.CreateTable(_connection, table);
        _statements[table] = new TableStatements(_connection, table);
        tables[table] = true;
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }
}
