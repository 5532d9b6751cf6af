using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

/// <summary>Other accounts of the machine read nothing of what people have answered.</summary>
public sealed class OwnerOnlyTests : IDisposable
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.OtherExecute;

    private readonly string _folder = TestPaths.NewFolder();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_store_its_files_and_its_copies_are_the_accounts_own()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has rights of another kind.");
        var store = Path.Combine(_folder, "store");
        using (var tables = new SqliteTableStore(store))
        {
            await tables.BatchAsync(
                Tables.Libraries,
                "p",
                [TableWrite.Upsert("settings", new Dictionary<string, object> { ["a"] = 1 })],
                Ct
            );
            await new FolderFileStore(store).PutAsync("p", "%PDF"u8.ToArray(), Ct);
            await new StoreBackup(store, TextWriter.Null).WriteAsync(Path.Combine(_folder, "backup"), Ct);
            await new PartnershipBot.Storage.Export.StoreExport(tables, TimeProvider.System, TextWriter.Null).RunAsync(
                Path.Combine(_folder, "store", "export.jsonl"),
                Ct
            );
            var all = Directory.EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories).ToList();
            all.Count.ShouldBeGreaterThan(8);
            all.Where(IsForOthers).ShouldBeEmpty();
        }
    }

    private static bool IsForOthers(string path) => OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Others) != 0;
}
