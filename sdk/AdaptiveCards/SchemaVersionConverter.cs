using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a version as text: <c>1.5</c>.</summary>
internal sealed class SchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override bool CanRead => false;

    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader,
        Type objectType,
        AdaptiveSchemaVersion existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    ) => throw new NotSupportedException();

    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());
}
