using System.Buffers;
using Microsoft.Bot.Schema;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace PartnershipBot.Hosting;

/// <summary>
/// Activities as JSON. The SDK's own settings obey references and type names in what they read: an activity whose value is the
/// activity itself ends the process when it is written again. Here such properties are data like any other.
/// </summary>
public static class ActivityJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(
        new JsonSerializerSettings
        {
            NullValueHandling = NullValueHandling.Ignore,
            DateFormatHandling = DateFormatHandling.IsoDateFormat,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            ReferenceLoopHandling = ReferenceLoopHandling.Error,
            MaxDepth = Utf8Tokens.MostDepth,
            ContractResolver = new ActivityContracts(),
            Converters = { new Iso8601TimeSpanConverter() },
        }
    );

    /// <summary>
    /// Makes it the rule for everything that Newtonsoft reads without settings of its own: card data that the SDK turns into its
    /// types, rows of the store.
    /// </summary>
    public static void Guard()
    {
        var settings = new JsonSerializerSettings
        {
            MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            MaxDepth = Utf8Tokens.MostDepth,
        };
        JsonConvert.DefaultSettings = () => settings;
    }

    /// <summary>Reads an activity; null when the body is the word null.</summary>
    /// <exception cref="JsonException">It is no JSON, or no activity.</exception>
    public static Activity? Read(byte[] body)
    {
        using var tokens = new Utf8Tokens(body);
        var activity = Serializer.Deserialize<Activity>(tokens);
        return tokens.Read() ? throw new JsonReaderException("Something follows the activity.") : activity;
    }

    /// <summary>The body of an answer.</summary>
    public static byte[] Write(object body)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new JsonTextWriter(new Utf8Writer(buffer)) { ArrayPool = JsonChars.Shared })
        {
            Serializer.Serialize(writer, body);
        }
        return buffer.WrittenSpan.ToArray();
    }
}
