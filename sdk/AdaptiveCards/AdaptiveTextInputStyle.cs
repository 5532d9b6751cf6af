using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What keyboard and check a text input asks the client for.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextInputStyle
{
    Text = 0,
    Tel = 1,
    Url = 2,
    Email = 3,
    Password = 4,
}
