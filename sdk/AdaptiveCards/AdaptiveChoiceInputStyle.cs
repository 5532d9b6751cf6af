using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How choices are shown: a list that opens, buttons, or a list searched by typing.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveChoiceInputStyle
{
    Compact = 0,
    Expanded = 1,
    Filtered = 2,
}
