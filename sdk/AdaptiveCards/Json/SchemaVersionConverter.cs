using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version is text: <c>1.5</c>.</summary>
internal sealed class SchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        try
        {
            return reader.Value is string text ? new AdaptiveSchemaVersion(text) : null;
        }
        catch (ArgumentException problem)
        {
            throw new JsonSerializationException(problem.Message, problem);
        }
    }

    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer)
        => writer.WriteValue(value.ToString());
}
