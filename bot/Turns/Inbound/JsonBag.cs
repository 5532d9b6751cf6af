using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PartnershipBot.Turns.Inbound;

/// <summary>What a button or a form carries: an object, which some hosts write as one text.</summary>
internal static class JsonBag
{
    /// <summary>The object, or null when it is none.</summary>
    public static JObject? Of(object? value) =>
        value switch
        {
            JObject bag => bag,
            JValue { Value: string text } => Parse(text),
            string text => Parse(text),
            _ => null,
        };

    /// <summary>A text, or null when it is none.</summary>
    public static string? Text(JToken? token) => token is JValue { Type: JTokenType.String } value ? (string?)value : null;

    private static JObject? Parse(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return null;
        }
        try
        {
            // What looks like a date stays the text that it is.
            return JsonConvert.DeserializeObject<JObject>(
                text,
                new JsonSerializerSettings
                {
                    DateParseHandling = DateParseHandling.None,
                    MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
                    MaxDepth = MostDepth,
                }
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The deepest nesting; what cards carry has three or four levels.</summary>
    private const int MostDepth = 64;
}
