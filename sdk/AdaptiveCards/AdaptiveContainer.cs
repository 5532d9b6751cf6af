using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Elements under one another.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public override string Type { get; set; } = "Container";

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public List<AdaptiveElement> Items { get; set; } = [];
}
