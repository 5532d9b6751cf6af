using System.Text.Json.Nodes;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Manifest;

/// <summary>What the check of the package finds, each in a copy with one fault.</summary>
public sealed class ManifestFaultTests(ManifestFaultTests.Found found) : IClassFixture<ManifestFaultTests.Found>
{
    /// <summary>Each makes one thing wrong in a copy of the manifest's folder; and a part of what is said of it.</summary>
    private static readonly IReadOnlyDictionary<string, (Action<ManifestCopy> Change, string Said)> Faults = new Dictionary<
        string,
        (Action<ManifestCopy>, string)
    >
    {
        ["a property that the schema lacks"] = (c => c.Manifest["packageName"] = "fr.passerelle", "packageName"),
        ["another schema than its version"] = (c => c.Manifest["manifestVersion"] = "1.19", "$schema"),
        ["no accent colour"] = (c => c.Manifest.Remove("accentColor"), "accentColor"),
        ["a scope that does not exist"] = (c => c.Bot["scopes"]!.AsArray().Add("meeting"), "/bots/0/scopes"),
        ["two bots"] = (c => c.Manifest["bots"]!.AsArray().Add(c.Bot.DeepClone()), "/bots must NOT have more than 1"),
        ["a version of two numbers"] = (c => c.Manifest["version"] = "1.0", "version"),
        ["a version with a leading zero"] = (c => c.Manifest["version"] = "1.00.0", "version"),
        ["a version with a label"] = (c => c.Manifest["version"] = "1.0.0-beta", "version"),
        ["a short name too long"] = (c => c.Manifest["name"]!["short"] = new string('a', 31), "/name/short"),
        ["a name of the store's"] = (c => c.Manifest["name"]!["short"] = "Passerelle Teams", "short name"),
        ["a short description too long"] = (c => c.Manifest["description"]!["short"] = new string('a', 81), "/description/short"),
        ["a full description that says no more"] = (
            c => c.Manifest["description"]!["full"] = (string)c.Manifest["description"]!["short"]!,
            "full description"
        ),
        ["a command too long"] = (c => c.Commands[0]!["title"] = new string('a', 33), "title is longer"),
        ["a command without a description"] = (c => c.Commands[0]!["description"] = "", "description is empty"),
        ["a command that stands twice"] = (c => c.Commands[0]!["title"] = "reprendre", "stands twice"),
        ["a starter without a prompt"] = (c => c.Commands[0]!.AsObject().Remove("prompt"), "a starter has a prompt"),
        ["a prompt that is French in English"] = (
            c => c.English["bots[0].commandLists[0].commands[0].prompt"] = (string)c.Commands[0]!["prompt"]!,
            "does not translate bots[0].commandLists[0].commands[0].prompt"
        ),
        ["slash commands that nobody takes"] = (c => c.Bot["supportsTargetedMessages"] = false, "takes no targeted messages"),
        ["slash commands in a personal chat"] = (
            c => c.Bot["commandLists"]![0]!["triggers"] = new JsonArray("slash"),
            "no slash command in a personal chat"
        ),
        ["too many commands"] = (c => c.Fill(11), "more than 10"),
        ["a scope without commands"] = (c => c.Bot["commandLists"]!.AsArray().RemoveAt(1), "scope team"),
        ["an address without TLS"] = (c => c.Manifest["developer"]!["privacyUrl"] = "http://passerelle.mairie.fr/", "privacyUrl"),
        ["an address for examples"] = (c => c.Manifest["developer"]!["termsOfUseUrl"] = "https://passerelle.example/", "termsOfUseUrl"),
        ["a domain that others can have"] = (c => c.Manifest["validDomains"]!.AsArray().Add("*.azurewebsites.net"), "valid domain"),
        ["links of somebody else’s"] = (
            c => c.Manifest["composeExtensions"]![0]!["messageHandlers"]![0]!["value"]!["domains"]!.AsArray().Add("mairie.fr"),
            "links of mairie.fr"
        ),
        ["a placeholder"] = (c => c.Manifest["developer"]!["name"] = "{name}", "placeholder"),
        ["a bot of nobody"] = (c => c.Bot["botId"] = "00000000-0000-0000-0000-000000000000", "botId is a placeholder"),
        ["a sentence without English"] = (c => c.English.Remove("description.short"), "lacks description.short"),
        ["a sentence that is French in English"] = (
            c => c.English["description.short"] = (string)c.Manifest["description"]!["short"]!,
            "does not translate description.short"
        ),
        ["English for a command that is not there"] = (
            c => c.English["bots[0].commandLists[1].commands[9].title"] = "nothing",
            "commands[9]"
        ),
        ["a search without English"] = (
            c => c.English.Remove("composeExtensions[0].commands[0].title"),
            "lacks composeExtensions[0].commands[0].title"
        ),
        ["a parameter too long"] = (
            c => c.Manifest["composeExtensions"]![0]!["commands"]![0]!["parameters"]![0]!["title"] = new string('a', 33),
            "title is longer"
        ),
        ["a key that localisation does not have"] = (c => c.English["developer.name"] = "Footbridge", "developer.name"),
        ["English that is too long"] = (c => c.English["name.short"] = new string('a', 31), "name.short"),
        ["no English file"] = (c => c.Delete("en.json"), "en.json is missing"),
        ["no icon"] = (c => c.Delete("color.png"), "color.png is missing"),
        ["the outline in place of the colours"] = (c => c.Over("outline.png", "color.png"), "192 by 192"),
        ["the colours in place of the outline"] = (c => c.Over("color.png", "outline.png"), "32 by 32"),
        ["an icon that is no picture"] = (c => c.Over("en.json", "outline.png"), "is no PNG"),
        ["an outline that is filled"] = (c => c.Draw("outline.png", 32, _ => [255, 255, 255, 255]), "no transparent background"),
        ["an outline that is not white"] = (c => c.Draw("outline.png", 32, i => [31, 95, 117, (byte)(i % 2 * 255)]), "not white"),
        ["colours that are cropped"] = (c => c.Draw("color.png", 192, i => i == 5 ? [255, 255, 255, 255] : [31, 95, 117, 255]), "crop"),
        ["colours that one sees through"] = (c => c.Draw("color.png", 192, _ => [31, 95, 117, 128]), "opaque"),
    };

    public static TheoryData<string> AllFaults => [.. Faults.Keys];

    [Fact]
    public void What_has_no_fault_passes() => found.Problems("none").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(AllFaults))]
    public void A_fault_is_found_and_named(string fault) => found.Problems(fault).ShouldContain(said => said.Contains(Faults[fault].Said));

    /// <summary>The check of all copies in one run, because reading the schema takes its time.</summary>
    public sealed class Found : IAsyncLifetime
    {
        private const string Script = """
            import { readdirSync } from "node:fs";
            const [source, folder] = process.argv.slice(1);
            const { check } = await import(source + "/check.mjs"), { files } = await import(source + "/files.mjs");
            const site = "https://passerelle.mairie.fr/", id = "3f1d2c4b-0a1b-4c2d-8e3f-5a6b7c8d9e0f";
            const values = { "app-id": id, "teams-app-id": id, domain: "passerelle.mairie.fr", website: site, privacy: site, terms: site };
            console.log(JSON.stringify(Object.fromEntries(readdirSync(folder).map((name) => [name, check(files(folder + "/" + name, values))]))));
            """;

        private readonly string _folder = TestPaths.NewFolder();
        private JsonObject _problems = [];

        public async ValueTask InitializeAsync()
        {
            new ManifestCopy(_folder, "none").Save();
            foreach (var (fault, (change, _)) in Faults)
            {
                var copy = new ManifestCopy(_folder, fault);
                change(copy);
                copy.Save();
            }
            var (code, output, errors) = await Node.RunAsync(
                "--input-type=module",
                "-e",
                Script,
                new Uri(ManifestCopy.Source).AbsoluteUri,
                _folder
            );
            code.ShouldBe(0, errors);
            _problems = JsonNode.Parse(output)!.AsObject();
        }

        public IReadOnlyList<string> Problems(string fault) => [.. _problems[fault]!.AsArray().Select(p => (string)p!)];

        public ValueTask DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
