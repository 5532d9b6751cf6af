using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message extension asks the person to do first.</summary>
public class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction()
    {
    }

    public MessagingExtensionSuggestedAction(IList<CardAction> actions = default)
    {
        Actions = actions;
    }

    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
