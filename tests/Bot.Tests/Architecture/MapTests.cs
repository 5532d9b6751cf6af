using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Architecture;

/// <summary>The map in docs/change.md shows the arrows that there are. <c>WRITE_DOCS=1 ./test</c> writes it.</summary>
public sealed class MapTests
{
    private const string Start = "<!-- graph -->\n";
    private const string End = "<!-- /graph -->";

    private static readonly string Page = Path.Combine(TestPaths.Root, "docs", "change.md");

    [Fact]
    public void The_map_shows_every_arrow_and_no_other()
    {
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
        {
            var page = File.ReadAllText(Page);
            var (from, to) = (page.IndexOf(Start, StringComparison.Ordinal) + Start.Length, page.IndexOf(End, StringComparison.Ordinal));
            File.WriteAllText(Page, $"{page[..from]}| Folder | knows (references) |\n|---|---|\n{string.Join('\n', Rows())}\n{page[to..]}");
        }
        var written = File.ReadAllText(Page).Replace("\r\n", "\n", StringComparison.Ordinal).Split(Start)[1].Split(End)[0];
        // The counts are told, and grow with the program; an arrow that comes or goes is a decision.
        Arrows(written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)).ShouldBe(Arrows(Rows()));
    }

    private static IEnumerable<string> Rows() =>
        Graph
            .References.GroupBy(r => r.Key.From)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g =>
                $"| {g.Key} | {string.Join(", ", g.OrderByDescending(r => r.Value).ThenBy(r => r.Key.To, StringComparer.Ordinal).Select(r => $"{r.Key.To} {r.Value}"))} |"
            );

    private static IEnumerable<string> Arrows(IEnumerable<string> rows) =>
        rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(cells => cells[2].Split(", ").Select(known => $"{cells[1]} -> {known.Split(' ')[0]}"))
            .Order(StringComparer.Ordinal);
}
