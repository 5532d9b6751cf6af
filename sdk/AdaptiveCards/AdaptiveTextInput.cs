using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A text to write.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public override string Type { get; set; } = "Input.Text";

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiline { get; set; }

    /// <summary>The most characters; 0 is no limit.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxLength { get; set; }
}
