using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Export;

namespace PartnershipBot.Tests.Storage.Export;

/// <summary>The embedded store is copied while it is written to: what was acknowledged before is in the copy, and nothing by halves.</summary>
public sealed class StoreBackupTests : IDisposable
{
    private const int Writers = 8;
    private const string Library = "library";

    private readonly string _folder = TestPaths.NewFolder();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Under_the_load_of_another_program_a_backup_has_every_acknowledged_batch_whole()
    {
        using var writer = Process.Start(
            new ProcessStartInfo(
                Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "StoreWriter.dll"), Data, "run", $"{Writers}"]
            )
            {
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            var acknowledged = new List<string>();
            for (var backup = 0; backup < 3; backup++)
            {
                for (var i = 0; i < 50; i++)
                {
                    acknowledged.Add((await writer.StandardOutput.ReadLineAsync(Ct)).ShouldNotBeNull().TrimEnd('.'));
                }
                var (code, output, errors) = await RunAsync("backup", Named($"backup{backup}"));
                code.ShouldBe(StoreCommand.Done, output + errors);
                writer.HasExited.ShouldBeFalse();
                await CheckAsync(Named($"backup{backup}"), acknowledged);
            }
        }
        finally
        {
            writer.Kill();
            await writer.WaitForExitAsync(Ct);
        }
    }

    [Fact]
    public async Task Each_row_of_a_backup_finds_its_file_however_many_are_kept_meanwhile()
    {
        using var store = new SqliteTableStore(Data);
        await store.PrepareAsync(Tables.All, Ct);
        var files = new FolderFileStore(Data);
        using var stop = new CancellationTokenSource();
        var kept = 0;
        var load = Enumerable.Range(0, Writers).Select(w => Task.Run(() => KeepAsync(w), Ct)).ToList();
        while (Volatile.Read(ref kept) < 40)
        {
            await Task.Yield();
        }
        (await RunAsync("backup", Named("copy"))).Code.ShouldBe(StoreCommand.Done);
        await stop.CancelAsync();
        await Task.WhenAll(load);

        using var copy = new SqliteTableStore(Named("copy"));
        var copied = new FolderFileStore(Named("copy"));
        var rows = await copy.ReadAllAsync(Tables.Libraries, Library, KeyRange.All, Ct).ToListAsync(Ct);
        rows.Count.ShouldBeGreaterThanOrEqualTo(40);
        foreach (var row in rows)
        {
            (await copied.GetAsync(Library, (string)row.Columns["hash"], Ct)).ShouldNotBeNull(row.RowKey);
        }

        async Task KeepAsync(int number)
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                var bytes = System.Text.Encoding.UTF8.GetBytes($"signed copy {i} of {number} {new string('x', 5000)}");
                var hash = await files.PutAsync(Library, bytes, Ct);
                var row = new Dictionary<string, object> { ["hash"] = hash };
                await store.BatchAsync(Tables.Libraries, Library, [TableWrite.Insert($"file|{number}|{i}", row)], Ct);
                Interlocked.Increment(ref kept);
            }
        }
    }

    [Fact]
    public async Task A_restored_backup_is_the_store_that_was_copied()
    {
        var former = Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/rows-1.jsonl");
        (await RunAsync("import", former)).Code.ShouldBe(StoreCommand.Done);
        await new FolderFileStore(Data).PutAsync(Library, "signed"u8.ToArray(), Ct);
        (await RunAsync("export", Named("before"))).Code.ShouldBe(StoreCommand.Done);
        (await RunAsync("backup", Named("copy"))).Code.ShouldBe(StoreCommand.Done);
        Directory.Move(Data, Named("lost"));
        var (code, output, _) = await RunAsync("restore", Named("copy"));
        code.ShouldBe(StoreCommand.Done);
        output.ShouldContain("rows and 1 files");
        (await RunAsync("check")).Code.ShouldBe(StoreCommand.Done);
        (await RunAsync("export", Named("after"))).Code.ShouldBe(StoreCommand.Done);
        Rows(Named("after")).ShouldBe(Rows(Named("before")));
        // The copy is left as it was, and can be used again.
        Directory.GetFiles(Named("copy")).Select(Path.GetFileName).ShouldBe([SqliteFile.Name]);
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_what_is_no_backup_is_said()
    {
        (await RunAsync("backup", Named("copy"))).Errors.ShouldContain("There is no file");
        Directory.Exists(Data).ShouldBeFalse();
        var former = Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/rows-1.jsonl");
        (await RunAsync("import", former)).Code.ShouldBe(StoreCommand.Done);
        (await RunAsync("backup", Named("copy"))).Code.ShouldBe(StoreCommand.Done);
        (await RunAsync("backup", Named("copy"))).Errors.ShouldContain("is there already");
        var (code, _, errors) = await RunAsync("restore", Named("copy"));
        code.ShouldBe(StoreCommand.Wrong);
        errors.ShouldContain("is not empty");
        (await RunAsync("restore", Named("nothing"))).Errors.ShouldContain("is no backup");
    }

    [Fact]
    public async Task A_damaged_store_or_file_is_said_and_a_damaged_store_is_no_backup()
    {
        var former = Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/rows-1.jsonl");
        (await RunAsync("import", former)).Code.ShouldBe(StoreCommand.Done);
        var hash = await new FolderFileStore(Data).PutAsync(Library, "signed"u8.ToArray(), Ct);
        await File.WriteAllTextAsync(FolderFileStore.Files(Data).Single(), "not signed", Ct);
        var (code, output, _) = await RunAsync("backup", Named("copy"));
        code.ShouldBe(StoreCommand.Wrong);
        output.ShouldContain(hash);
        await File.WriteAllTextAsync(Path.Combine(Data, SqliteFile.Name), new string('x', 100_000), Ct);
        (code, _, _) = await RunAsync("backup", Named("other"));
        code.ShouldBe(StoreCommand.Unavailable);
        Directory.Exists(Named("other")).ShouldBeFalse();
        Directory.Exists(Named("other") + ".partial").ShouldBeFalse();
    }

    [Fact]
    public async Task A_store_in_the_cloud_has_its_own_backup()
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Storage:ConnectionString", (string?)"UseDevelopmentStorage=true")])
            .Build();
        var code = await StoreCommand.Read(["backup", Named("copy")])!.RunAsync(settings, TimeProvider.System, output, errors, Ct);
        code.ShouldBe(StoreCommand.Wrong);
        errors.ToString().ShouldContain("the settings name Azure Storage");
    }

    private string Named(string name) => Path.Combine(_folder, name);

    private static IEnumerable<string> Rows(string export) => File.ReadLines(export).Skip(1);

    private static async Task CheckAsync(string copy, List<string> acknowledged)
    {
        using var store = new SqliteTableStore(copy);
        var first = await NumbersAsync(store, "first|");
        acknowledged.Where(number => !first.Contains(number)).ShouldBeEmpty();
        first.SetEquals(await NumbersAsync(store, "second|")).ShouldBeTrue("half a batch is there");
    }

    private static async Task<HashSet<string>> NumbersAsync(SqliteTableStore store, string prefix) =>
        await store
            .ReadAllAsync("Kill", "run", KeyRange.Prefix(prefix), Ct)
            .Select(row => row.RowKey[prefix.Length..])
            .ToHashSetAsync(null, Ct);

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Storage:Path", (string?)Data)]).Build();
        var (output, errors) = (new StringWriter(), new StringWriter());
        var code = await StoreCommand.Read(args)!.RunAsync(settings, TimeProvider.System, output, errors, Ct);
        return (code, output.ToString(), errors.ToString());
    }
}
