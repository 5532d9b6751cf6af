using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action of a message extension: the form that was asked for, or was sent.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction()
    {
    }

    public MessagingExtensionAction(
        object data = default, TaskModuleRequestContext context = default, string commandId = default, string commandContext = default,
        string botMessagePreviewAction = default, IList<Activity> botActivityPreview = default,
        MessageActionsPayload messagePayload = default)
        : base(data: data, context: context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    [JsonProperty(PropertyName = "commandContext")]
    public string CommandContext { get; set; }

    [JsonProperty(PropertyName = "botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    [JsonProperty(PropertyName = "botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    [JsonProperty(PropertyName = "messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
