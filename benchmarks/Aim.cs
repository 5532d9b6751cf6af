using System.Globalization;

namespace PartnershipBot.Bench;

/// <summary>A number and what it should be at most; a number that nothing is asked of is only told.</summary>
/// <param name="Most">NaN when it is only told.</param>
public sealed record Aim(string What, double Value, double Most, string Unit)
{
    public static Aim Told(string what, double value, string unit) => new(what, value, double.NaN, unit);

    public bool IsMet => double.IsNaN(Most) || Value <= Most;

    private string Said =>
        double.IsNaN(Most) ? ""
        : IsMet ? "met"
        : "short";

    public override string ToString() =>
        string.Format(
                CultureInfo.InvariantCulture,
                double.IsNaN(Most) ? "{0,-52} {1,9:0.00}{2}" : "{0,-52} {1,9:0.00}{2}   aim: at most {3:0.00}{2}   {4}",
                What,
                Value,
                Unit,
                Most,
                Said
            )
            .TrimEnd();

    /// <summary>As a row of the table in docs/performance.md.</summary>
    public string Row() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "| {0} | {1:0.00}{2} | {3} | {4} |",
            What,
            Value,
            Unit,
            double.IsNaN(Most) ? "" : string.Format(CultureInfo.InvariantCulture, "≤ {0:0.00}{1}", Most, Unit),
            Said
        );
}
