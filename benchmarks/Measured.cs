namespace PartnershipBot.Bench;

/// <summary>A subject and what was seen of it.</summary>
public sealed record Measured(string Name, Load Load)
{
    public List<Window> WarmUps { get; } = [];

    public List<Window> Windows { get; } = [];

    public double TurnsPerSecond => Statistics.Median(Windows.Select(static w => w.TurnsPerSecond));

    /// <summary>The processor milliseconds of a turn, by round.</summary>
    public IEnumerable<double> Cpu => Windows.Select(static w => w.CpuPerTurn);

    public double Kilobytes => Statistics.Median(Windows.Select(static w => w.KilobytesPerTurn));

    /// <summary>What was wrong with answers, those of the warm-up included.</summary>
    public IReadOnlyList<string> Errors => [.. WarmUps.Concat(Windows).SelectMany(static w => w.Errors)];

    /// <summary>The median over the rounds of a percentile of the milliseconds of a turn.</summary>
    public double Latency(double percent) => Statistics.Median(Windows.Select(w => Statistics.Percentile(w.Latencies, percent)));
}
