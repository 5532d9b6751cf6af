using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that a person has pasted and that the app's manifest claims.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = default)
    {
        Url = url;
    }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
