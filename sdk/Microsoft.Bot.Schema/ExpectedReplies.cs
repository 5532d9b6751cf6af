using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an activity whose delivery mode is expectReplies: everything the bot has said in the turn.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
