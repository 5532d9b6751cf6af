using System.Diagnostics;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

public sealed class SqliteKillTests : IDisposable
{
    private const int Kills = 20;
    private const int Writers = 8;
    private const string Table = "Kill";

    private readonly string _folder = TestPaths.NewFolder();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_acknowledged_batch_is_found_whole_after_the_program_was_killed()
    {
        var seed = Seeds.Next();
        var random = new Random(seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            var partition = $"run {kill}";
            var acknowledged = await WriteUntilKilledAsync(partition, random.Next(1, 200));
            await CheckAsync(partition, acknowledged, $"seed {seed}, kill {kill}");
        }
    }

    private async Task<List<string>> WriteUntilKilledAsync(string partition, int killAfter)
    {
        using var writer = Process.Start(
            new ProcessStartInfo(
                Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "StoreWriter.dll"), _folder, partition, $"{Writers}"]
            )
            {
                RedirectStandardOutput = true,
            }
        )!;
        List<string> acknowledged = [];
        while (await writer.StandardOutput.ReadLineAsync(Ct) is { } line)
        {
            if (line.EndsWith('.'))
            {
                acknowledged.Add(line[..^1]);
            }

            if (acknowledged.Count == killAfter)
            {
                writer.Kill();
            }
        }
        await writer.WaitForExitAsync(Ct);
        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(killAfter);
        return acknowledged;
    }

    private async Task CheckAsync(string partition, List<string> acknowledged, string run)
    {
        using var store = new SqliteTableStore(_folder);
        var first = await NumbersAsync(store, partition, "first|");
        var second = await NumbersAsync(store, partition, "second|");
        acknowledged.Where(number => !first.Contains(number)).ShouldBeEmpty(run);
        first.SetEquals(second).ShouldBeTrue($"half a batch is there: {run}");
        // Each of the writers may have had one more batch under way.
        first.Count.ShouldBeLessThanOrEqualTo(acknowledged.Count + Writers, run);
        for (var writer = 0; writer < Writers; writer++)
        {
            var last = await store.GetAsync(Table, partition, $"last|{writer}", Ct);
            var written = first.Where(number => number.StartsWith($"{writer}|", StringComparison.Ordinal)).ToList();
            (last is null ? -1 : (int)last.Columns["n"]).ShouldBe(written.Count - 1, run);
        }
    }

    private static async Task<HashSet<string>> NumbersAsync(SqliteTableStore store, string partition, string prefix) =>
        await store
            .ReadAllAsync(Table, partition, KeyRange.Prefix(prefix), Ct)
            .Select(row => row.RowKey[prefix.Length..])
            .ToHashSetAsync(null, Ct);
}
