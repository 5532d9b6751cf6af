using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The shape of an image; a person's is round.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveImageStyle
{
    Default = 0,
    Person = 1,
}
