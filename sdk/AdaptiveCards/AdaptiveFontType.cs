using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The family of a text's font.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveFontType
{
    Default = 0,
    Monospace = 1,
}
