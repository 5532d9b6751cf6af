using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs, with <see cref="Data"/> mixed in, as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    /// <summary>What goes along with the inputs: an object, or a text.</summary>
    public object Data { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary><see cref="Data"/> as JSON text.</summary>
    [JsonIgnore]
    public string DataJson
    {
        get => Data == null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value == null ? null : JsonConvert.DeserializeObject(value);
    }
}
