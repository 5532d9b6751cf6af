using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A number of pixels is written with its unit: <c>50px</c>. Zero stands for none, and is not written.</summary>
internal sealed class PixelConverter : JsonConverter<uint>
{
    private const string Unit = "px";

    public static string Format(uint pixels) => pixels.ToString(CultureInfo.InvariantCulture) + Unit;

    public static bool TryParse(string text, out uint pixels)
    {
        pixels = 0;
        return text != null
            && text.EndsWith(Unit, StringComparison.OrdinalIgnoreCase)
            && uint.TryParse(text.AsSpan(0, text.Length - Unit.Length), NumberStyles.None, CultureInfo.InvariantCulture, out pixels);
    }

    public override uint ReadJson(JsonReader reader, Type objectType, uint existingValue, bool hasExistingValue, JsonSerializer serializer)
        => TryParse(reader.Value as string, out var pixels) ? pixels : 0;

    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) => writer.WriteValue(Format(value));
}
