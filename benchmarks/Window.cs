namespace PartnershipBot.Bench;

/// <summary>What was seen of a server for some seconds.</summary>
/// <param name="Allocated">Bytes; not a number where nobody can tell.</param>
/// <param name="Compiled">Methods that its compiler made meanwhile; not a number where nobody can tell.</param>
/// <param name="Latencies">Of each turn, in milliseconds.</param>
public sealed record Window(
    TimeSpan Elapsed,
    TimeSpan Cpu,
    double Allocated,
    double Compiled,
    IReadOnlyList<double> Latencies,
    IReadOnlyList<string> Errors
)
{
    public double TurnsPerSecond => Latencies.Count / Elapsed.TotalSeconds;

    public double CpuPerTurn => Cpu.TotalMilliseconds / Latencies.Count;

    public double KilobytesPerTurn => Allocated / 1000 / Latencies.Count;
}
