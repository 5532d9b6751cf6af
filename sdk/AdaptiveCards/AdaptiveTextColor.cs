using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The colour of a text, from the client's theme.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextColor
{
    Default = 0,
    Dark = 1,
    Light = 2,
    Accent = 3,
    Good = 4,
    Warning = 5,
    Attention = 6,
}
