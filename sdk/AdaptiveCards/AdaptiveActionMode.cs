using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Whether an action has a button of its own or goes into the overflow menu (1.5).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveActionMode
{
    Primary = 0,
    Secondary = 1,
}
