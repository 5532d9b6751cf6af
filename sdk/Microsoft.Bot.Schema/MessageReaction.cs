using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction on a message, such as <c>like</c>.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = default)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
