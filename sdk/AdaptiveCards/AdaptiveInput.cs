using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something to fill in.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>Whether the client refuses to send the card without it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    public string Label { get; set; }

    /// <summary>What the client says when the value is missing or wrong.</summary>
    public string ErrorMessage { get; set; }
}
