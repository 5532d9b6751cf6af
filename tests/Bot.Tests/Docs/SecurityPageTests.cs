using System.Reflection;
using System.Text.RegularExpressions;

namespace PartnershipBot.Tests.Docs;

/// <summary>docs/security.md promises nothing without a test that is there.</summary>
public sealed partial class SecurityPageTests
{
    private const string Page = "docs/security.md";

    private static readonly IReadOnlyList<string[]> Rows = [.. Doc.Rows(Page, "Threat")];

    [Fact]
    public void Every_defence_names_a_test_that_there_is()
    {
        Rows.Count.ShouldBeGreaterThan(25);
        var tests = Tests();
        foreach (var row in Rows)
        {
            var named = Code().Matches(row[2]).Select(m => m.Groups[1].Value).ToList();
            named.ShouldNotBeEmpty(row[0]);
            named.Where(name => !tests.Contains(name)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_letter_of_STRIDE_is_thought_of() =>
        Rows.SelectMany(row => row[0].Split(':')[0].Split(", ")).Distinct().Order().ShouldBe(["D", "E", "I", "R", "S", "T"]);

    /// <summary>The classes of these tests and their methods; those of the end-to-end tests are read from their files.</summary>
    private static HashSet<string> Tests()
    {
        var here = typeof(SecurityPageTests)
            .Assembly.GetTypes()
            .Where(t => t.Name.EndsWith("Tests", StringComparison.Ordinal))
            .SelectMany(t =>
                t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                    .Where(m => m.GetCustomAttributes().Any(a => a is FactAttribute))
                    .Select(m => $"{t.Name}.{m.Name}")
                    .Append(t.Name)
            );
        var elsewhere = Directory
            .EnumerateFiles(Path.Combine(Doc.Root, "tests", "EndToEnd.Tests"), "*Tests.cs")
            .SelectMany(file =>
                Method().Matches(File.ReadAllText(file)).Select(m => $"{Path.GetFileNameWithoutExtension(file)}.{m.Groups[1].Value}")
            );
        return [.. here, .. elsewhere];
    }

    [GeneratedRegex("`([A-Za-z0-9_.]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"public async Task (\w+)\(")]
    private static partial Regex Method();
}
