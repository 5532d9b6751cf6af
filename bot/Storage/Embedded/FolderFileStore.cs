namespace PartnershipBot.Storage.Embedded;

/// <summary>Files in a folder beside the embedded file of rows.</summary>
public sealed class FolderFileStore(string path) : IFileStore
{
    private const string Folder = "files";

    /// <summary>The files of a store, without what is just being written.</summary>
    /// <param name="path">The folder of the store.</param>
    internal static IEnumerable<string> Files(string path) =>
        Directory.Exists(Path.Combine(path, Folder))
            ? Directory
                .EnumerateFiles(Path.Combine(path, Folder), "*", SearchOption.AllDirectories)
                .Where(static f => Path.GetFileName(f)[0] != '.')
            : [];

    public async Task<string> PutAsync(string library, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var hash = FilePrint.Of(bytes.Span);
        var target = PathOf(library, hash);
        try
        {
            if (await ReadAsync(target, hash, ct) is not null)
            {
                return hash;
            }
            var folder = OwnerOnly.Folder(Path.GetDirectoryName(target)!);
            // Whole or not at all: written aside, to the disk itself, then renamed.
            var aside = Path.Combine(folder.FullName, $".{Path.GetRandomFileName()}");
            try
            {
                await using (var file = OwnerOnly.Create(aside, FileMode.CreateNew))
                {
                    await file.WriteAsync(bytes, ct);
                    file.Flush(flushToDisk: true);
                }
                File.Move(aside, target, overwrite: true);
            }
            finally
            {
                File.Delete(aside);
            }
            return hash;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TableUnavailableException("The file could not be kept in the folder of files.", e);
        }
    }

    public async Task<byte[]?> GetAsync(string library, string hash, CancellationToken ct)
    {
        try
        {
            return FilePrint.IsOne(hash) ? await ReadAsync(PathOf(library, hash), hash, ct) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TableUnavailableException("The folder of files could not be read.", e);
        }
    }

    public Task DeleteAsync(string library, string hash, CancellationToken ct)
    {
        try
        {
            if (FilePrint.IsOne(hash))
            {
                File.Delete(PathOf(library, hash));
            }
            return Task.CompletedTask;
        }
        catch (DirectoryNotFoundException)
        {
            return Task.CompletedTask;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TableUnavailableException("The file could not be taken away.", e);
        }
    }

    private static async Task<byte[]?> ReadAsync(string file, string hash, CancellationToken ct)
    {
        try
        {
            var bytes = await File.ReadAllBytesAsync(file, ct);
            return FilePrint.Of(bytes) == hash ? bytes : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string PathOf(string library, string hash) => Path.Combine(path, Folder, FilePrint.OfLibrary(library), hash);
}
