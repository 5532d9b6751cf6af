using System.Globalization;

namespace PartnershipBot.Documents;

/// <summary>Bars, in percent beside what they aim at, or as numbers. Words and values stand at each bar: no colour tells anything.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Series">What the dark bars are.</param>
/// <param name="Goal">What the white bars are, with bars in percent; null with numbers, which aim at nothing.</param>
/// <param name="Bars">Each with its label and its value; the goal of each is 100.</param>
public sealed record BarChart(string Title, string Series, string? Goal, IReadOnlyList<(string Label, int Value)> Bars)
{
    /// <summary>The percentage that is aimed at.</summary>
    public const int Whole = 100;

    /// <summary>The same in words, for those who do not see it.</summary>
    public string Description => $"{Title}\u00A0: {string.Join("\u202F; ", Bars.Select(b => $"{b.Label}, {Written(b.Value)}"))}.";

    private string Written(int value) => value.ToString(CultureInfo.InvariantCulture) + (Goal is null ? "" : "\u00A0%");
}
