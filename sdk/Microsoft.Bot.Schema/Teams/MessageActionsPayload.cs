using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message on which a message extension's action was started.</summary>
public class MessageActionsPayload
{
    public MessageActionsPayload()
    {
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    [JsonProperty(PropertyName = "messageType")]
    public string MessageType { get; set; }

    [JsonProperty(PropertyName = "createdDateTime")]
    public string CreatedDateTime { get; set; }

    [JsonProperty(PropertyName = "lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    [JsonProperty(PropertyName = "deleted")]
    public bool? Deleted { get; set; }

    [JsonProperty(PropertyName = "subject")]
    public string Subject { get; set; }

    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    [JsonProperty(PropertyName = "from")]
    public MessageActionsPayloadFrom From { get; set; }

    [JsonProperty(PropertyName = "body")]
    public MessageActionsPayloadBody Body { get; set; }

    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonProperty(PropertyName = "linkToMessage")]
    public Uri LinkToMessage { get; set; }
}
