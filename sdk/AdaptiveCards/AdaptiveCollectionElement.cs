using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element made of others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary>What is done when it is pressed anywhere.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }
}
