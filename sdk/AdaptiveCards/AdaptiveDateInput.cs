using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A day to choose; days are written yyyy-MM-dd.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public override string Type { get; set; } = "Input.Date";

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }
}
