using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The room between an element and the one before it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveSpacing
{
    Default = 0,
    None = 1,
    Small = 2,
    Medium = 3,
    Large = 4,
    ExtraLarge = 5,
    Padding = 6,
}
