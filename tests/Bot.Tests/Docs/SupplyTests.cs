using System.Text.Json.Nodes;
using System.Xml.Linq;
using PartnershipBot.Tests.Manifest;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Docs;

/// <summary>What the program brings of others: named with its licence, and listed for machines.</summary>
public sealed class SupplyTests
{
    /// <summary>Licences that ask for nothing but their text; another one is somebody’s decision.</summary>
    private static readonly string[] Taken = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

    /// <summary>Used while it is built, and not handed on.</summary>
    private static readonly string[] Building = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    /// <summary>Packages that name their licence by a file or an address; read by eye.</summary>
    private static readonly Dictionary<string, string> ByEye = new()
    {
        ["Apache.Arrow"] = "Apache-2.0",
        ["Microsoft.Rest.ClientRuntime"] = "MIT",
    };

    [Fact]
    public void Every_package_that_is_handed_on_is_in_the_notices_with_its_version_and_licence()
    {
        var noted = Doc.Rows("THIRD-PARTY-NOTICES.md", "Package").Select(row => (row[0], row[1], row[2])).ToList();
        noted.Order().ShouldBe(Brought().Select(p => (p.Name, p.Version, Licence(p.Name, p.Version))).Order());
        noted.Select(n => n.Item3).Distinct().ShouldBeSubsetOf(Taken);
    }

    [Fact]
    public void The_texts_of_the_licences_are_there()
    {
        Doc.Read("THIRD-PARTY-NOTICES.md").ShouldContain("THE SOFTWARE IS PROVIDED \"AS IS\"");
        Doc.Read("licenses/Apache-2.0.txt").ShouldContain("Apache License");
    }

    [Fact]
    public async Task The_list_for_machines_has_them_all_and_is_the_same_each_time()
    {
        var folder = TestPaths.NewFolder();
        var (first, second) = (Path.Combine(folder, "1.json"), Path.Combine(folder, "2.json"));
        var script = Path.Combine(TestPaths.Root, "manifest", "sbom.mjs");
        (await Node.RunAsync(script, first)).ShouldBe((0, "", ""));
        (await Node.RunAsync(script, second)).Code.ShouldBe(0);
        File.ReadAllText(second).ShouldBe(File.ReadAllText(first));
        var bom = JsonNode.Parse(File.ReadAllText(first))!;
        ((string)bom["bomFormat"]!).ShouldBe("CycloneDX");
        var listed = bom["components"]!.AsArray().Select(c => (string)c!["purl"]!).ToList();
        listed.Order().ShouldBe(Brought().Select(p => $"pkg:nuget/{p.Name}@{p.Version}").Order());
        // Nothing depends on what is not listed.
        bom["dependencies"]!
            .AsArray()
            .SelectMany(d => d!["dependsOn"]!.AsArray())
            .Select(d => (string)d!)
            .Distinct()
            .Except(listed)
            .ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<(string Name, string Version)> Brought() =>
        JsonNode.Parse(Doc.Read("bot/packages.lock.json"))!["dependencies"]!
            .AsObject()
            .Single()
            .Value!.AsObject()
            .Where(p => (string)p.Value!["type"]! != "Project" && !Building.Contains(p.Key))
            .Select(p => (p.Key, (string)p.Value!["resolved"]!));

    /// <summary>What the package says of itself, in the folder from which it was restored.</summary>
    private static string Licence(string name, string version)
    {
        if (ByEye.TryGetValue(name, out var seen))
        {
            return seen;
        }
        var packages =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var lower = name.ToLowerInvariant();
        var nuspec = XDocument.Load(Path.Combine(packages, lower, version.ToLowerInvariant(), $"{lower}.nuspec"));
        return nuspec.Descendants().First(e => e.Name.LocalName == "license").Value;
    }
}
