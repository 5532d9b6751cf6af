using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Refuses to read what is only written here, instead of reading a part of it.</summary>
internal sealed class WriteOnlyConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(AdaptiveTypedElement).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Cards are written here, and not read. The official package does both.");

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException("Elements are written as the objects they are.");
}
