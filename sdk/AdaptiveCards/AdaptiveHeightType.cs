using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How high an element is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveHeightType
{
    Auto = 0,
    Stretch = 1,
    Pixel = 2,
}
