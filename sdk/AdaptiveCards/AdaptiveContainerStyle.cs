using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The background of a container; the default one is none at all, null.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveContainerStyle
{
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}
