namespace EndToEnd.Tests.Support;

/// <summary>A new empty folder, deleted at the end.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("passerelle-end-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
