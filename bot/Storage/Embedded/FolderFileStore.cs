namespace PartnershipBot.Storage;

/// <summary>Files in a folder beside the embedded file of rows.</summary>
public sealed class FolderFileStore(string path) : IFileStore
{
    private const string Folder = "files";

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
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // Whole or not at all: written aside, to the disk itself, then renamed.
            var aside = Path.Combine(folder.FullName, $".{Path.GetRandomFileName()}");
            try
            {
                await using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
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
