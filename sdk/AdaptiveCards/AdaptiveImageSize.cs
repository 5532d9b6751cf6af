using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How large an image is; the pixels are the client's affair.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveImageSize
{
    Auto = 0,
    Stretch = 1,
    Small = 2,
    Medium = 3,
    Large = 4,
}
