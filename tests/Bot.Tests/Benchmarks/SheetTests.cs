using PartnershipBot.Bench;

namespace PartnershipBot.Tests.Benchmarks;

/// <summary>A run says of each number whether its aim is met, and ends well only when all are and nothing was answered wrongly.</summary>
public sealed class SheetTests : IDisposable
{
    private readonly StringWriter _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void All_met_is_good_and_what_nothing_is_asked_of_is_neither()
    {
        var sheet = new Sheet(_output);
        sheet.Add(new Aim("ratio", 0.7, 0.7, ""));
        sheet.Add(Aim.Told("turns a second", 900, ""));
        sheet.Close().ShouldBeTrue();
        _output.ToString().ShouldContain("1 met, 0 short");
        _output.ToString().ShouldContain("aim: at most 0.70   met");
    }

    [Fact]
    public void One_that_is_short_is_said_and_the_run_is_not_good()
    {
        var sheet = new Sheet(_output);
        sheet.Add(new Aim("start", 1.51, 1.5, " s"));
        sheet.Close().ShouldBeFalse();
        _output.ToString().ShouldContain("0 met, 1 short");
    }

    [Fact]
    public void A_wrong_answer_is_not_made_up_for()
    {
        var sheet = new Sheet(_output);
        sheet.Add(new Aim("ratio", 0.1, 0.7, ""));
        sheet.Wrong("bot: 3 answers");
        sheet.Close().ShouldBeFalse();
    }

    [Fact]
    public void A_number_that_is_none_is_short() => new Aim("ratio", double.NaN, 0.7, "").IsMet.ShouldBeFalse();

    [Fact]
    public void What_was_measured_goes_between_the_marks_of_the_pages()
    {
        var folder = Directory.CreateTempSubdirectory("bench-pages-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "docs"));
            var (page, readme) = (Path.Combine(folder, "docs", "performance.md"), Path.Combine(folder, "README.md"));
            File.WriteAllText(page, "before\n<!-- table -->\nold\n<!-- /table -->\nafter\n");
            File.WriteAllText(readme, "<!-- figures -->\n<!-- /figures -->\n");
            Pages.Write(folder, "machine: one", [new Aim("idle memory", 80.5, 120, " MB"), Aim.Told("turns a second: bot", 900, "")]);
            File.ReadAllText(page)
                .ShouldBe(
                    "before\n<!-- table -->\nmachine: one\n\n| What | Measured | Aim | |\n|---|---:|---:|---|\n"
                        + "| idle memory | 80.50 MB | ≤ 120.00 MB | met |\n| turns a second: bot | 900.00 |  |  |\n<!-- /table -->\nafter\n"
                );
            File.ReadAllText(readme).ShouldContain("- 80.5\u00A0MB of memory when nobody writes");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("README.md", "figures")]
    [InlineData("docs/performance.md", "table")]
    public void The_pages_have_those_marks(string page, string mark)
    {
        var text = PartnershipBot.Tests.Docs.Doc.Read(page);
        text.ShouldContain($"<!-- {mark} -->\n");
        text.ShouldContain($"<!-- /{mark} -->");
    }

    [Theory]
    [InlineData("", "turns reading growth sweep scale start size documents", 4, 5)]
    [InlineData("turns", "turns", 4, 5)]
    [InlineData("start size --rounds 3 --seconds 1", "start size", 1, 3)]
    public void The_command_line_says_what_is_measured(string args, string measures, int seconds, int rounds)
    {
        var options = BenchOptions.Parse(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        string.Join(' ', options.Measures).ShouldBe(measures);
        options.Round.ShouldBe(TimeSpan.FromSeconds(seconds));
        options.Rounds.ShouldBe(rounds);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("speed")]
    [InlineData("turns --rounds")]
    [InlineData("turns --rounds none")]
    [InlineData("--rounds 0")]
    public void What_is_not_understood_is_said(string args) =>
        Should.Throw<BenchException>(() => BenchOptions.Parse(args.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
