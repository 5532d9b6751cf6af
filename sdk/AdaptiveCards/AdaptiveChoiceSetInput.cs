using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One or several choices of a list; several values are separated by commas.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public override string Type { get; set; } = "Input.ChoiceSet";

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>What a list that opens says before something is chosen.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>Always written, as is <see cref="IsMultiSelect"/>.</summary>
    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    [JsonRequired]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }
}
