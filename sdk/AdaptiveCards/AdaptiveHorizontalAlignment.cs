using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where an element stands in its line.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveHorizontalAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
    Stretch = 3,
}
