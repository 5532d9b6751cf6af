using System.Globalization;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.StoreWriter;

/// <summary>Writes batches to the embedded file for ever and prints the number of each one that was acknowledged, so that a test can
/// kill it and look for them. Arguments: folder, partition, number of writers.</summary>
internal static class WriterProgram
{
    private static async Task Main(string[] args)
    {
        if (args[0] == "sweep")
        {
            await SweepProgram.RunAsync(args);
            return;
        }
        using var store = new SqliteTableStore(args[0]);
        var output = TextWriter.Synchronized(Console.Out);
        await Task.WhenAll(
            Enumerable
                .Range(0, int.Parse(args[2], CultureInfo.InvariantCulture))
                .Select(writer => WriteAsync(store, args[1], writer, output))
        );
    }

    private static async Task WriteAsync(SqliteTableStore store, string partition, int writer, TextWriter output)
    {
        for (var n = 0; ; n++)
        {
            var columns = new Dictionary<string, object> { ["n"] = n, ["filler"] = new string('é', 500) };
            await store.BatchAsync(
                "Kill",
                partition,
                [
                    TableWrite.Insert($"first|{writer}|{n}", columns),
                    TableWrite.Insert($"second|{writer}|{n}", columns),
                    TableWrite.Upsert($"last|{writer}", columns),
                ],
                CancellationToken.None
            );
            // The full stop tells a whole line from one cut off by the kill.
            await output.WriteLineAsync($"{writer}|{n}.");
            await output.FlushAsync();
        }
    }
}
