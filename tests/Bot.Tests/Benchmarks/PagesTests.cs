using PartnershipBot.Bench;
using PartnershipBot.Tests.Docs;

namespace PartnershipBot.Tests.Benchmarks;

/// <summary>What <c>./bench --docs</c> writes into the pages.</summary>
public sealed class PagesTests : IDisposable
{
    private static readonly string[] Marked = ["README.md", "docs/performance.md"];

    private static readonly Aim[] Aims =
    [
        new("turn, processor time: bot / JavaScript", 0.861, 0.7, ""),
        new("start to the first answer: bot", 1.25, 1.5, " s"),
        new("idle memory", 98.7, 120, " MB"),
        Aim.Told("1,000,000 stored: pass", 2.5, " s"),
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("pages-").FullName;

    public PagesTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "docs"));
        foreach (var page in Marked)
        {
            File.Copy(Path.Combine(Doc.Root, page), Path.Combine(_root, page));
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_table_and_the_three_figures_stand_where_the_marks_are_and_a_second_run_replaces_them()
    {
        Pages.Write(_root, "machine: an old one", Aims);
        Pages.Write(_root, "machine: 2 cores", Aims);

        var readme = Read("README.md");
        readme.Split("\n- ").Count(l => l.StartsWith("0.86 ×", StringComparison.Ordinal)).ShouldBe(1);
        readme.ShouldContain(
            "- 1.25\u00A0s from the start of the program to its first answer\n- 98.7\u00A0MB of memory when nobody writes\n<!-- /figures -->"
        );
        var page = Read("docs/performance.md");
        page.ShouldContain("<!-- table -->\nmachine: 2 cores\n\n| What | Measured | Aim | |\n");
        page.ShouldContain("| turn, processor time: bot / JavaScript | 0.86 | ≤ 0.70 | short |");
        page.ShouldContain("| 1,000,000 stored: pass | 2.50 s |  |  |\n<!-- /table -->");
        page.ShouldNotContain("an old one");
        page.ShouldContain("## How it is measured");
    }

    [Fact]
    public void What_was_not_measured_changes_no_figure()
    {
        var before = Read("README.md");
        Pages.Write(_root, "machine: 2 cores", [Aims[3]]);
        Read("README.md").ShouldBe(before);
    }

    private string Read(string page) => File.ReadAllText(Path.Combine(_root, page));
}
