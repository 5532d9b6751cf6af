using System.IO.Compression;
using System.Text.Json.Nodes;
using PartnershipBot.Tests.Storage;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Tests.Manifest;

/// <summary>The package for Teams: made the same each time, and only when the schema and the store's rules take it.</summary>
public sealed class TeamsPackageTests : IDisposable
{
    private const string AppId = "3f1d2c4b-0a1b-4c2d-8e3f-5a6b7c8d9e0f";
    private static readonly string[] Rightly = ["--app-id", AppId, "--domain", "passerelle.mairie.fr"];

    private readonly string _folder = TestPaths.NewFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_same_words_make_the_same_bytes_with_the_ids_filled_in()
    {
        var (first, second) = (Path.Combine(_folder, "1.zip"), Path.Combine(_folder, "deeper", "2.zip"));
        (await PackageAsync([.. Rightly, "--out", first])).ShouldBe((0, ""), "the package is refused");
        (await PackageAsync([.. Rightly, "--out", second])).Code.ShouldBe(0);
        File.ReadAllBytes(second).ShouldBe(File.ReadAllBytes(first));

        using var zip = ZipFile.OpenRead(first);
        zip.Entries.Select(e => e.FullName).ShouldBe(["manifest.json", "color.png", "outline.png", "en.json"]);
        using var entry = zip.GetEntry("manifest.json")!.Open();
        var manifest = JsonNode.Parse(entry)!;
        ((string)manifest["bots"]![0]!["botId"]!).ShouldBe(AppId);
        ((string)manifest["id"]!).ShouldBe(AppId);
        ((string)manifest["validDomains"]![0]!).ShouldBe("passerelle.mairie.fr");
        ((bool)manifest["bots"]![0]!["supportsFiles"]!).ShouldBeTrue("without it Teams neither takes nor gives files");
    }

    [Fact]
    public async Task What_is_given_goes_where_it_belongs()
    {
        const string teamsId = "9a1e4c55-7d0e-4f3b-9b42-0d6f6f2f4c11";
        var file = Path.Combine(_folder, "app.zip");
        (
            await PackageAsync([
                .. Rightly,
                "--out",
                file,
                "--teams-app-id",
                teamsId,
                "--version",
                "2.10.3",
                "--privacy",
                "https://mairie.fr/rgpd",
            ])
        ).Code.ShouldBe(0);
        using var zip = ZipFile.OpenRead(file);
        using var entry = zip.GetEntry("manifest.json")!.Open();
        var manifest = JsonNode.Parse(entry)!;
        ((string)manifest["id"]!).ShouldBe(teamsId);
        ((string)manifest["bots"]![0]!["botId"]!).ShouldBe(AppId);
        ((string)manifest["version"]!).ShouldBe("2.10.3");
        ((string)manifest["developer"]!["privacyUrl"]!).ShouldBe("https://mairie.fr/rgpd");
    }

    [Fact]
    public async Task A_package_with_a_fault_is_not_made()
    {
        var copy = new ManifestCopy(_folder);
        copy.Manifest["version"] = "1.0";
        copy.Save();
        var file = Path.Combine(_folder, "app.zip");
        var (code, said) = await PackageAsync([.. Rightly, "--from", copy.Folder, "--out", file]);
        code.ShouldBe(1, said);
        said.ShouldContain("version 1.0 is not three numbers");
        File.Exists(file).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--app-id", "passerelle", "--domain", "passerelle.mairie.fr")]
    [InlineData("--app-id", AppId)]
    [InlineData("--domain", "passerelle.mairie.fr")]
    [InlineData("--app-id", AppId, "--domain", "passerelle.mairie.fr", "--tenant", "x")]
    public async Task Other_words_are_answered_with_what_can_be_said(params string[] words)
    {
        var (code, said) = await PackageAsync(words);
        code.ShouldBe(2);
        said.ShouldContain("--app-id");
    }

    [Fact]
    public void Every_command_that_Teams_offers_is_understood_in_both_languages()
    {
        var copy = new ManifestCopy(_folder);
        var titles = copy.Bot["commandLists"]!
            .AsArray()
            .SelectMany(list => list!["commands"]!.AsArray())
            .SelectMany(c => new[] { (string?)c!["title"], (string?)c["prompt"] })
            .OfType<string>()
            .Concat(
                copy.English.Where(p =>
                        p.Key.StartsWith("bots", StringComparison.Ordinal) && !p.Key.EndsWith(".description", StringComparison.Ordinal)
                    )
                    .Select(p => (string)p.Value!)
            )
            .ToList();
        titles.Count.ShouldBeGreaterThan(10);
        titles.Where(title => CommandReader.Read(title, tolerant: false) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Each_place_has_starters_and_teams_have_slash_commands_that_are_answered_privately()
    {
        var bot = new ManifestCopy(_folder).Bot;
        ((bool?)bot["supportsTargetedMessages"]).ShouldBe(true);
        foreach (var list in bot["commandLists"]!.AsArray())
        {
            list!["commands"]!.AsArray().Count(c => (string?)c!["type"] == "prompt").ShouldBeGreaterThanOrEqualTo(3);
        }
        var team = bot["commandLists"]!.AsArray().Single(list => list!["scopes"]!.AsArray().Any(s => (string?)s == "team"))!;
        team["triggers"]!.AsArray().Select(t => (string?)t).ShouldBe(["mention", "slash"]);
    }

    [Fact]
    public void Links_of_the_bot_have_a_preview_for_those_who_do_not_have_the_app_too()
    {
        var handler = new ManifestCopy(_folder).Manifest["composeExtensions"]![0]!["messageHandlers"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)handler["type"]).ShouldBe("link");
        ((bool?)handler["value"]!["supportsAnonymizedPayloads"]).ShouldBe(true);
        handler["value"]!["domains"]!.AsArray().Select(d => (string?)d).ShouldBe(["{domain}"]);
    }

    [Fact]
    public async Task What_nobody_names_are_the_pages_of_the_bot_itself()
    {
        var file = Path.Combine(_folder, "own.zip");
        (await PackageAsync([.. Rightly, "--out", file])).Code.ShouldBe(0);
        using var zip = ZipFile.OpenRead(file);
        using var entry = zip.GetEntry("manifest.json")!.Open();
        var developer = JsonNode.Parse(entry)!["developer"]!;
        new[] { "websiteUrl", "privacyUrl", "termsOfUseUrl" }
            .Select(name => (string?)developer[name])
            .ShouldBe(["https://passerelle.mairie.fr/help", "https://passerelle.mairie.fr/privacy", "https://passerelle.mairie.fr/terms"]);
    }

    [Fact]
    public void The_search_of_the_manifest_is_the_one_that_is_answered()
    {
        var extension = new ManifestCopy(_folder).Manifest["composeExtensions"]!.AsArray().ShouldHaveSingleItem()!;
        var command = extension["commands"]!.AsArray()[0]!;
        var action = extension["commands"]!.AsArray()[1]!;
        ((string?)action["id"]).ShouldBe(PartnershipBot.Channels.PartnershipActivityHandler.MessageCommand);
        ((string?)action["type"], (bool?)action["fetchTask"], (string?)action["context"]![0]).ShouldBe(("action", true, "message"));
        ((string?)command["id"]).ShouldBe(PartnershipBot.Channels.PartnershipActivityHandler.SearchCommand);
        ((string?)command["type"], (bool?)command["initialRun"]).ShouldBe(("query", true));
    }

    private static async Task<(int Code, string Said)> PackageAsync(string[] words)
    {
        var (code, output, errors) = await Node.RunAsync([Path.Combine(ManifestCopy.Source, "package.mjs"), .. words]);
        return (code, code == 0 ? "" : output + errors);
    }
}
