namespace PartnershipBot.Bench;

/// <summary>The few sums that a table of measurements needs.</summary>
public static class Statistics
{
    /// <summary>The smallest value that at least so many percent of all are not above (nearest rank).</summary>
    public static double Percentile(IReadOnlyCollection<double> values, double percent)
    {
        if (values.Count == 0)
        {
            return double.NaN;
        }
        var sorted = values.Order().ToArray();
        var rank = (int)Math.Ceiling(percent / 100 * sorted.Length);
        return sorted[Math.Clamp(rank, 1, sorted.Length) - 1];
    }

    /// <summary>The middle value; of an even count, the mean of the middle two.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length == 0 ? double.NaN
            : sorted.Length % 2 == 1 ? sorted[middle]
            : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The median of the ratios round by round: what disturbs a round disturbs both.</summary>
    public static double Ratio(IEnumerable<double> values, IEnumerable<double> of) =>
        Median(values.Zip(of, static (value, other) => value / other));
}
