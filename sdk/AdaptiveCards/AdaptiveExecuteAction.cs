using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs, with <see cref="Data"/> mixed in, as an invoke that may be answered with a new card (1.4).</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public override string Type { get; set; } = "Action.Execute";

    /// <summary>What goes along with the inputs: an object, or a text.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary>What is to be done; Teams wants one. An empty one is written, null is not.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Verb { get; set; } = string.Empty;
}
