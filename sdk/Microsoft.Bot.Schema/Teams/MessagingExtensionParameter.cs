using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One parameter of a search; its value is text.</summary>
public class MessagingExtensionParameter
{
    public MessagingExtensionParameter()
    {
    }

    public MessagingExtensionParameter(string name = default, object value = default)
    {
        Name = name;
        Value = value;
    }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
