using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes an enum in the words of the schema.</summary>
internal sealed class CamelCaseEnumConverter() : StringEnumConverter(new CamelCaseNamingStrategy());
