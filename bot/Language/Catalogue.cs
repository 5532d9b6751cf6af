using System.Collections.Frozen;
using System.Text.Json;

namespace PartnershipBot.Language;

/// <summary>Every sentence of the product in both languages, read once from the JSON files of this folder.</summary>
public static class Catalogue
{
    private sealed record Entry(string Fr, string En);

    private static readonly FrozenDictionary<string, Entry> Sentences = Load();

    /// <summary>All keys: sentence keys as they are, those of questions as <c>CT1.label</c> or <c>CT2.choices.external</c>.</summary>
    public static IEnumerable<string> Keys => Sentences.Keys;

    /// <summary>The sentence of a key; a missing key is a defect, which a test finds.</summary>
    public static string Find(string key, Lang lang) => TryFind(key, lang) ?? throw new KeyNotFoundException($"No sentence « {key} ».");

    /// <summary>The sentence of a key, or null.</summary>
    public static string? TryFind(string key, Lang lang) =>
        Sentences.TryGetValue(key, out var entry) ? (lang == Lang.En ? entry.En : entry.Fr) : null;

    private static FrozenDictionary<string, Entry> Load()
    {
        var found = new Dictionary<string, Entry>();
        var assembly = typeof(Catalogue).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            // The titles of the stages' files would collide; each is known by its file.
            var file = name[..^".json".Length];
            Collect(document.RootElement, "", file[(file.LastIndexOf('.') + 1)..], found);
        }
        return found.ToFrozenDictionary();
    }

    private static void Collect(JsonElement element, string path, string file, Dictionary<string, Entry> found)
    {
        foreach (var property in element.EnumerateObject())
        {
            var key = path.Length == 0 ? (property.Name == "title" ? $"{file}.title" : property.Name) : $"{path}.{property.Name}";
            if (property.Value.TryGetProperty("fr", out var fr) && fr.ValueKind == JsonValueKind.String)
            {
                found.Add(key, new Entry(fr.GetString()!, property.Value.GetProperty("en").GetString()!));
            }
            else
            {
                Collect(property.Value, key, file, found);
            }
        }
    }
}
