using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Which inputs an action takes along: all that it sees, or none.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveAssociatedInputs
{
    Auto = 0,
    None = 1,
}
