using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes an enum as the schema does, and reads a value that this version does not know as the default, as clients do.</summary>
internal sealed class CamelCaseEnumConverter : StringEnumConverter
{
    public CamelCaseEnumConverter()
        : base(new CamelCaseNamingStrategy(), allowIntegerValues: false)
    {
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        try
        {
            return base.ReadJson(reader, objectType, existingValue, serializer);
        }
        catch (JsonSerializationException)
        {
            var optional = Nullable.GetUnderlyingType(objectType) != null;
            return optional ? null : Enum.ToObject(objectType, 0);
        }
    }
}
