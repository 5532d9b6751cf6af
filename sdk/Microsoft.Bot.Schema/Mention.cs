using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot named in a text; <see cref="Text"/> is how it is written there, with its <c>at</c> tags.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    /// <summary>The type is always <c>mention</c>, whatever <paramref name="type"/> says.</summary>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base("mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
