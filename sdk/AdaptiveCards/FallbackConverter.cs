using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a fallback as the element that it is.</summary>
internal sealed class FallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    public override bool CanRead => false;

    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader,
        Type objectType,
        AdaptiveFallbackElement existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    ) => throw new NotSupportedException();

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer) =>
        serializer.Serialize(writer, value.Content);
}
