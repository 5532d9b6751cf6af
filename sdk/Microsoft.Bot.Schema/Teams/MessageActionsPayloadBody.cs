using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The text of a message, as HTML or plain text.</summary>
public class MessageActionsPayloadBody
{
    public MessageActionsPayloadBody()
    {
    }

    public MessageActionsPayloadBody(string contentType = default, string content = default)
    {
        ContentType = contentType;
        Content = content;
    }

    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    [JsonProperty(PropertyName = "content")]
    public string Content { get; set; }
}
