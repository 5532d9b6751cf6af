using Microsoft.Data.Sqlite;

namespace PartnershipBot.Storage.Embedded;

/// <summary>The file and how it is opened.</summary>
/// <param name="writerPragmas">More settings for the writing connection; the tests make a disk full or read-only with them.</param>
internal sealed class SqliteFile(string folder, IReadOnlyList<string>? writerPragmas = null)
{
    public const string Name = "partnership.db";
    private const int SchemaVersion = 1;

    // Version numbers are epoch << 40 | count: an epoch for each opening, so that none is given twice, over restarts, deleted rows
    // and several processes, without a write more in each commit.
    private const int EpochShift = 40;

    private volatile bool _wasOpen;

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), Name);

    /// <summary>Opens for writing, making folder and file where needed.</summary>
    /// <returns>The connection, and the version number to count on from.</returns>
    public (SqliteConnection Connection, long Version) OpenWriter()
    {
        OwnerOnly.Folder(System.IO.Path.GetDirectoryName(Path)!);
        var mode = CheckedMode();
        if (mode == SqliteOpenMode.ReadWriteCreate && !System.IO.Path.Exists(Path))
        {
            // SQLite gives its log the rights of the file.
            OwnerOnly.Create(Path, FileMode.OpenOrCreate).Dispose();
        }
        var connection = Open(mode);
        try
        {
            // FULL: a commit is acknowledged when the log is on the disk, not when the system has promised to write it.
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, "PRAGMA wal_autocheckpoint = 4000");
            Execute(connection, "PRAGMA journal_size_limit = 67108864");
            Execute(connection, "BEGIN IMMEDIATE");
            var schema = Execute(connection, "PRAGMA user_version") ?? 0;
            if (schema > SchemaVersion)
            {
                throw new TableUnavailableException(
                    $"The file {Path} has schema {schema}; this version of the bot knows schema {SchemaVersion}. Use a newer version."
                );
            }

            Execute(connection, $"PRAGMA user_version = {SchemaVersion}");
            Execute(connection, "CREATE TABLE IF NOT EXISTS bot_counters(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID");
            var epoch = Execute(
                connection,
                "INSERT INTO bot_counters VALUES('epoch', 1) ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value"
            );
            Execute(connection, "COMMIT");
            foreach (var pragma in writerPragmas ?? [])
            {
                Execute(connection, pragma);
            }

            _wasOpen = true;
            return (connection, epoch!.Value << EpochShift);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public SqliteConnection OpenReader()
    {
        CheckedMode();
        var connection = Open(SqliteOpenMode.ReadWrite);
        Execute(connection, "PRAGMA query_only = ON");
        return connection;
    }

    public static void CreateTable(SqliteConnection connection, string table) =>
        Execute(
            connection,
            $"CREATE TABLE IF NOT EXISTS {table}(pk TEXT NOT NULL, rk TEXT NOT NULL, version INTEGER NOT NULL, columns BLOB NOT NULL, "
                + "PRIMARY KEY(pk, rk)) WITHOUT ROWID"
        );

    public static long? Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : null;
    }

    /// <summary>A file that was there a moment ago is not made again: the program would go on as if nobody had ever said anything.</summary>
    private SqliteOpenMode CheckedMode() =>
        !_wasOpen ? SqliteOpenMode.ReadWriteCreate
        : File.Exists(Path) ? SqliteOpenMode.ReadWrite
        : throw Gone();

    /// <summary>What to do where the file went away under the program.</summary>
    public TableUnavailableException Gone() =>
        new(
            $"The file {Path} was removed or replaced while the program ran; nothing is written until it is there. Put it back, with its "
                + "-wal and -shm files, or restart the program to begin with an empty one."
        );

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = Path,
                Mode = mode,
                Pooling = false,
                // Seconds: how long a statement waits for another process before it gives up.
                DefaultTimeout = 1,
            }.ToString()
        );
        connection.Open();
        Execute(connection, "PRAGMA busy_timeout = 250");
        return connection;
    }
}
