using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PartnershipBot.Bench;

/// <summary>On what the numbers were measured, in one line.</summary>
public static class Machine
{
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"machine: {Processor()}, {Environment.ProcessorCount} cores, {memory:0.0} GiB, "
                + $"{RuntimeInformation.OSDescription}, .NET {Environment.Version}, Node {Node()}{Load()}"
        );
    }

    private static string Processor()
    {
        const string Path = "/proc/cpuinfo";
        var lines = File.Exists(Path) ? File.ReadLines(Path) : [];
        var line = lines.FirstOrDefault(static l => l.StartsWith("model name", StringComparison.Ordinal));
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':') + 1)..].Trim();
    }

    private static string Node()
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true })!;
        return node.StandardOutput.ReadToEnd().Trim();
    }

    /// <summary>What else the machine has to do: above the number of cores, the latencies tell of that and not of the bot.</summary>
    private static string Load()
    {
        const string Path = "/proc/loadavg";
        return File.Exists(Path) ? $", load {File.ReadAllText(Path).Split(' ')[0]} before" : "";
    }
}
