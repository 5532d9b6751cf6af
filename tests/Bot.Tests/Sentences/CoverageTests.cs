using System.Text.RegularExpressions;
using PartnershipBot.Tests.Docs;

namespace PartnershipBot.Tests.Sentences;

/// <summary>docs/coverage.md names, for each sentence of the guide, a test that is there.</summary>
public sealed partial class CoverageTests
{
    [Fact]
    public void Every_sentence_of_the_guide_is_answered_once()
    {
        var numbers = Row()
            .Matches(Document())
            .Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        numbers.ShouldBe(Enumerable.Range(1, 37));
    }

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var types = typeof(CoverageTests).Assembly.GetTypes().ToLookup(t => t.Name);
        var named = Test().Matches(Document()).Select(m => (Class: m.Groups[1].Value, Method: m.Groups[2].Value)).Distinct().ToList();
        named.Count.ShouldBeGreaterThan(20);
        named
            .Where(n => !types[n.Class].Any(t => n.Method.Length == 0 || t.GetMethod(n.Method) is not null))
            .Select(n => $"{n.Class}.{n.Method}")
            .ShouldBeEmpty();
    }

    private static string Document() => Doc.Read("docs/coverage.md");

    [GeneratedRegex(@"^\| G(\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`([A-Z]\w*Tests)(?:\.(\w+))?`")]
    private static partial Regex Test();
}
