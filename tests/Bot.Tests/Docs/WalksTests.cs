using System.Text.RegularExpressions;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Docs;

/// <summary>The walks through the program in docs/change.md: short, and through files that are there.</summary>
public sealed partial class WalksTests
{
    private const int MostStops = 14;

    private static readonly string[] Walks = File.ReadAllText(Path.Combine(TestPaths.Root, "docs", "change.md"))
        .Split("## Three walks")[1]
        .Split("## Recipes")[0]
        .Split("### ")[1..];

    public static TheoryData<string> Titles => new(Walks.Select(walk => walk.Split('\n')[0]));

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_walk_has_at_most_fourteen_stops_and_each_is_a_file(string title)
    {
        var stops = Stop()
            .Matches(Walks.Single(walk => walk.StartsWith(title, StringComparison.Ordinal)))
            .Select(m => m.Groups[1].Value)
            .ToList();

        stops.Count.ShouldBeInRange(5, MostStops);
        stops.Where(stop => !File.Exists(Path.Combine(TestPaths.Root, "bot", stop))).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\d+\. `([\w/.]+\.cs)`", RegexOptions.Multiline)]
    private static partial Regex Stop();
}
