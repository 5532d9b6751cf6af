using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a search of a message extension.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResponse()
    {
    }

    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
