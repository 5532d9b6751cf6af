using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card, with the text read in its place.</summary>
public class CardImage
{
    public CardImage()
    {
    }

    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }

    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
