using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a text is; screen readers announce headings.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextBlockStyle
{
    Paragraph = 0,
    Heading = 1,
}
