using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The window of results that is asked for.</summary>
public class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions()
    {
    }

    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    [JsonProperty(PropertyName = "skip")]
    public int? Skip { get; set; }

    [JsonProperty(PropertyName = "count")]
    public int? Count { get; set; }
}
