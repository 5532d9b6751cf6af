using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team, as the Connector describes it.</summary>
public class TeamDetails
{
    public TeamDetails()
    {
    }

    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "aadGroupId")]
    public string AadGroupId { get; set; }

    [JsonProperty(PropertyName = "channelCount")]
    public int ChannelCount { get; set; }

    [JsonProperty(PropertyName = "memberCount")]
    public int MemberCount { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
