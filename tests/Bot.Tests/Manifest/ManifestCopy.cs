using System.Text.Json.Nodes;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Manifest;

/// <summary>A copy of the manifest's folder that a test may spoil.</summary>
internal sealed class ManifestCopy
{
    public static readonly string Source = Path.Combine(TestPaths.Root, "manifest");

    private readonly List<string> _kept = [];

    public ManifestCopy(string folder, string name = "manifest")
    {
        Folder = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        foreach (var file in new[] { "manifest.json", "en.json", "color.png", "outline.png" })
        {
            File.Copy(Path.Combine(Source, file), Path.Combine(Folder, file));
            _kept.Add(file);
        }
        Manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!.AsObject();
        English = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "en.json")))!.AsObject();
    }

    public string Folder { get; }

    public JsonObject Manifest { get; }

    public JsonObject English { get; }

    public JsonObject Bot => Manifest["bots"]![0]!.AsObject();

    public JsonArray Commands => Bot["commandLists"]![0]!["commands"]!.AsArray();

    public void Fill(int count)
    {
        while (Commands.Count < count)
        {
            English[$"bots[0].commandLists[0].commands[{Commands.Count}].title"] = $"command {Commands.Count}";
            English[$"bots[0].commandLists[0].commands[{Commands.Count}].description"] = "One more";
            Commands.Add(new JsonObject { ["title"] = $"commande {Commands.Count}", ["description"] = "Une de plus" });
        }
    }

    public void Delete(string name)
    {
        File.Delete(Path.Combine(Folder, name));
        _kept.Remove(name);
    }

    public void Over(string from, string to) => File.Copy(Path.Combine(Folder, from), Path.Combine(Folder, to), overwrite: true);

    /// <summary>A picture of one colour after the other, row by row.</summary>
    public void Draw(string name, int size, Func<int, byte[]> pixel) =>
        File.WriteAllBytes(Path.Combine(Folder, name), Picture.Of(size, pixel));

    public void Save()
    {
        Write("manifest.json", Manifest);
        Write("en.json", English);
    }

    private void Write(string name, JsonObject json)
    {
        if (_kept.Contains(name))
        {
            File.WriteAllText(Path.Combine(Folder, name), json.ToJsonString());
        }
    }
}
