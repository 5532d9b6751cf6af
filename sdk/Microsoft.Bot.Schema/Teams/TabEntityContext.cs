using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tab that a request came from.</summary>
public class TabEntityContext
{
    [JsonProperty(PropertyName = "tabEntityId")]
    public string TabEntityId { get; set; }
}
