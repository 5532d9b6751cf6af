using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>JSON as channels send and want it: no nulls, ISO dates.</summary>
internal static class ConnectorJson
{
    internal static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = 512,
    });

    internal static string Serialize(object value)
    {
        var text = new StringWriter(new StringBuilder(512), CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        Serializer.Serialize(writer, value);
        return text.ToString();
    }

    internal static T Deserialize<T>(string json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return default;
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize<T>(reader);
    }
}
