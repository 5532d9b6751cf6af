using Microsoft.Data.Sqlite;
using PartnershipBot.Storage.Export;

namespace PartnershipBot.Storage.Embedded;

/// <summary>
/// Copies the embedded store, rows and files, while a bot uses it, and puts such a copy back. Rows are copied first, in one snapshot:
/// a file is kept before the row that names it is written, so that every row of the copy finds its file.
/// </summary>
/// <param name="store">The folder of the store.</param>
internal sealed class StoreBackup(string store, TextWriter output)
{
    /// <summary>Into a new folder, which is there when it is whole, and only then.</summary>
    /// <returns>How many files are not what they were when they were kept; they are copied all the same.</returns>
    /// <exception cref="ExportException">There is nothing to copy, or something where the copy is to be.</exception>
    public Task<int> WriteAsync(string folder, CancellationToken ct)
    {
        var source = new SqliteFile(store);
        if (!File.Exists(source.Path))
        {
            throw new ExportException($"There is no file {source.Path}. Is Storage__Path right?");
        }
        if (Path.Exists(folder))
        {
            throw new ExportException($"{folder} is there already; nothing was copied. Give another name.");
        }
        return CopyAsync(store, Path.GetFullPath(folder), ct);
    }

    /// <summary>Puts a copy where the store is to be.</summary>
    /// <exception cref="ExportException">It is no copy, or a store is there already.</exception>
    public async Task<int> RestoreAsync(string folder, CancellationToken ct)
    {
        if (!File.Exists(new SqliteFile(folder).Path))
        {
            throw new ExportException($"{folder} is no backup: there is no {SqliteFile.Name} in it.");
        }
        var target = Path.GetFullPath(store);
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new ExportException($"{target} is not empty; nothing was restored. Stop the bot and move the folder away first.");
        }
        if (Directory.Exists(target))
        {
            Directory.Delete(target);
        }
        return await CopyAsync(folder, target, ct);
    }

    private async Task<int> CopyAsync(string from, string to, CancellationToken ct)
    {
        var partial = to + ".partial";
        if (Directory.Exists(partial))
        {
            // Left by one that was cut off.
            Directory.Delete(partial, recursive: true);
        }
        OwnerOnly.Folder(partial);
        try
        {
            var rows = await Task.Run(() => CopyRows(new SqliteFile(from), Path.Combine(partial, SqliteFile.Name)), ct);
            var (files, damaged) = await CopyFilesAsync(from, partial, ct);
            Directory.Move(partial, to);
            await output.WriteLineAsync($"{rows} rows and {files} files were copied from {Path.GetFullPath(from)} to {to}.");
            return damaged;
        }
        finally
        {
            if (Directory.Exists(partial))
            {
                Directory.Delete(partial, recursive: true);
            }
        }
    }

    /// <summary>SQLite's own backup: one snapshot, which a writer neither waits for nor disturbs.</summary>
    private static long CopyRows(SqliteFile from, string to)
    {
        try
        {
            OwnerOnly.Create(to, FileMode.OpenOrCreate).Dispose();
            using var source = from.OpenReader();
            using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ToString());
            target.Open();
            source.BackupDatabase(target);
            // One file that stands alone; the bot turns the log on again when it opens it.
            SqliteFile.Execute(target, "PRAGMA journal_mode = DELETE");
            return Count(target, from.Path);
        }
        catch (Exception e) when (SqliteErrors.Translate(e, from.Path) is { } unavailable)
        {
            throw unavailable;
        }
    }

    /// <summary>The rows of the copy, once SQLite has found every page of it sound.</summary>
    private static long Count(SqliteConnection copy, string from)
    {
        using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        if (command.ExecuteScalar() is not "ok")
        {
            throw new ExportException($"The file {from} is damaged; nothing was copied. Restore an older backup.");
        }
        return Tables.Lasting.Where(table => Has(copy, table)).Sum(table => SqliteFile.Execute(copy, $"SELECT COUNT(*) FROM {table}") ?? 0);
    }

    private static bool Has(SqliteConnection connection, string table) =>
        SqliteFile.Execute(connection, $"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '{table}' COLLATE NOCASE") > 0;

    private async Task<(int Copied, int Damaged)> CopyFilesAsync(string from, string to, CancellationToken ct)
    {
        var (copied, damaged) = (0, 0);
        foreach (var file in FolderFileStore.Files(from))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            OwnerOnly.Folder(Path.GetDirectoryName(target)!);
            var bytes = await File.ReadAllBytesAsync(file, ct);
            await using (var copy = OwnerOnly.Create(target))
            {
                await copy.WriteAsync(bytes, ct);
            }
            copied++;
            if (FilePrint.Of(bytes) != Path.GetFileName(file))
            {
                damaged++;
                await output.WriteLineAsync($"{file} is not what it was when it was kept; it was copied as it is.");
            }
        }
        return (copied, damaged);
    }
}
