using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace PartnershipBot.Storage.Embedded;

/// <summary>
/// Whether the file under a connection is still the one at its path. Without this question SQLite goes on writing to a file that
/// somebody has deleted or replaced, and every answer it acknowledges is lost.
/// </summary>
internal static class SqliteMoved
{
    // SQLITE_FCNTL_HAS_MOVED of https://sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
    private const int HasMoved = 20;

    /// <returns>False also where the system does not let an open file be moved, as Windows does not.</returns>
    public static bool IsMoved(SqliteConnection connection)
    {
        var moved = 0;
        var result = sqlite3_file_control(connection.Handle!.DangerousGetHandle(), IntPtr.Zero, HasMoved, ref moved);
        return result == 0 && moved != 0;
    }

    /// <summary>Of the library that Microsoft.Data.Sqlite brings; no database name means the main one.</summary>
    [DllImport("e_sqlite3", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int sqlite3_file_control(IntPtr database, IntPtr name, int operation, ref int argument);
}
