using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity.</summary>
public class TeamsChannelData
{
    public TeamsChannelData()
    {
    }

    public TeamsChannelData(
        ChannelInfo channel = default, string eventType = default, TeamInfo team = default, NotificationInfo notification = default,
        TenantInfo tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    [JsonProperty(PropertyName = "channel")]
    public ChannelInfo Channel { get; set; }

    [JsonProperty(PropertyName = "eventType")]
    public string EventType { get; set; }

    [JsonProperty(PropertyName = "team")]
    public TeamInfo Team { get; set; }

    [JsonProperty(PropertyName = "notification")]
    public NotificationInfo Notification { get; set; }

    [JsonProperty(PropertyName = "tenant")]
    public TenantInfo Tenant { get; set; }

    [JsonProperty(PropertyName = "meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    [JsonProperty(PropertyName = "settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
