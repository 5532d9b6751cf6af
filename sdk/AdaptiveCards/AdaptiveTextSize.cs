using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The size of a text, from the client's theme.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextSize
{
    Default = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}
