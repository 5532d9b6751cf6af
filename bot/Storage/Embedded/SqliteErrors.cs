using Microsoft.Data.Sqlite;

namespace PartnershipBot.Storage.Embedded;

/// <summary>What went wrong with the file, in words that say what to do about it.</summary>
internal static class SqliteErrors
{
    // Primary result codes of https://sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Io = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Null when the error is not the file's but ours.</summary>
    public static TableUnavailableException? Translate(Exception error, string file, bool maybeCommitted = false)
    {
        var reason = error switch
        {
            SqliteException sqlite => sqlite.SqliteErrorCode switch
            {
                Busy or Locked => "another program holds it locked",
                ReadOnly => "it, or its folder, is read-only",
                Io => "reading or writing the disk failed",
                Full => "the disk is full",
                CannotOpen => "it cannot be opened; its folder must exist and be writable",
                Corrupt or NotADatabase => "it is damaged, or no SQLite database; restore it from a backup",
                _ => null,
            },
            UnauthorizedAccessException => "access to its folder is refused",
            IOException => "its folder cannot be made or used",
            _ => null,
        };
        if (reason is null)
        {
            return null;
        }

        var busy = error is SqliteException { SqliteErrorCode: Busy or Locked };
        return new TableUnavailableException(
            $"The file {file} cannot be used: {reason}. ({error.Message})",
            error,
            busy ? TimeSpan.FromSeconds(1) : null,
            maybeCommitted
        );
    }

    /// <summary>A full disk: a smaller batch may still fit, and a commit that met it is not in the file.</summary>
    public static bool IsFull(Exception error) => error is SqliteException { SqliteErrorCode: Full };

    /// <summary>After these a connection is not to be trusted any more; one that was opened read-only stays so.</summary>
    public static bool BreaksConnection(Exception error) =>
        error is TableUnavailableException or SqliteException { SqliteErrorCode: Io or Corrupt or CannotOpen or NotADatabase or ReadOnly };
}
