using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The settings chosen when the bot was installed.</summary>
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings()
    {
    }

    public TeamsChannelDataSettings(ChannelInfo channel = default)
    {
        SelectedChannel = channel;
    }

    [JsonProperty(PropertyName = "selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
