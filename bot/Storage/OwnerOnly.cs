namespace PartnershipBot.Storage;

/// <summary>
/// Files and folders that only the account of the program may read, where the system knows such rights: other accounts of the machine
/// have no business with people's answers. What is there already keeps the rights that somebody gave it.
/// </summary>
internal static class OwnerOnly
{
    private const UnixFileMode OfFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static DirectoryInfo Folder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(path);
        }
        // Those above it, which the system would make for everybody.
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } above && !Path.Exists(above))
        {
            Folder(above);
        }
        return Directory.CreateDirectory(path, OfFile | UnixFileMode.UserExecute);
    }

    /// <summary>Opens a file for writing, a new one where none is.</summary>
    public static FileStream Create(string path, FileMode mode = FileMode.Create)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = mode == FileMode.OpenOrCreate ? FileShare.ReadWrite : FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OfFile;
        }
        return new FileStream(path, options);
    }
}
