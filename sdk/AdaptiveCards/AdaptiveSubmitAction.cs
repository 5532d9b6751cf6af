using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs, with <see cref="Data"/> mixed in, as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public override string Type { get; set; } = "Action.Submit";

    /// <summary>What goes along with the inputs: an object, or a text.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
