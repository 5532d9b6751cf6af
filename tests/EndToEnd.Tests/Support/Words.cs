using System.Text.Json;
using System.Text.Json.Nodes;

namespace EndToEnd.Tests.Support;

/// <summary>What a person reads in activities: their texts and those of their cards.</summary>
internal static class Words
{
    private static readonly string[] Read = ["text", "title", "label"];

    public static string Of(IEnumerable<JsonNode?> activities) => string.Join('\n', activities.SelectMany(TextsOf));

    private static IEnumerable<string> TextsOf(JsonNode? node) =>
        node switch
        {
            JsonObject o => Read.Select(k => o[k])
                .OfType<JsonValue>()
                .Where(v => v.GetValueKind() == JsonValueKind.String)
                .Select(v => v.GetValue<string>())
                .Concat(o.Where(p => p.Key is not ("data" or "fallback" or "suggestedActions")).SelectMany(p => TextsOf(p.Value))),
            JsonArray list => list.SelectMany(TextsOf),
            _ => [],
        };
}
