using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A height is <c>auto</c>, <c>stretch</c> or a number of pixels such as <c>50px</c>.</summary>
internal sealed class HeightConverter : JsonConverter<AdaptiveHeight>
{
    public override AdaptiveHeight ReadJson(
        JsonReader reader, Type objectType, AdaptiveHeight existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var text = Convert.ToString(reader.Value, CultureInfo.InvariantCulture);
        if (PixelConverter.TryParse(text, out var pixels))
            return new AdaptiveHeight(pixels);
        return string.Equals(text, "stretch", StringComparison.OrdinalIgnoreCase) ? AdaptiveHeight.Stretch : AdaptiveHeight.Auto;
    }

    public override void WriteJson(JsonWriter writer, AdaptiveHeight value, JsonSerializer serializer)
        => writer.WriteValue(value.HeightType switch
        {
            AdaptiveHeightType.Pixel => PixelConverter.Format(value.Unit ?? 0),
            AdaptiveHeightType.Stretch => "stretch",
            _ => "auto",
        });
}
