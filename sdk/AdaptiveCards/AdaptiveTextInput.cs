using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A text to write.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextInputStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiline { get; set; }

    /// <summary>The most characters; 0 is no limit.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxLength { get; set; }

    /// <summary>The action at the end of the line.</summary>
    [JsonProperty("inlineAction")]
    public AdaptiveAction InlineAction { get; set; }

    /// <summary>What the text must match, in the syntax of JavaScript.</summary>
    public string Regex { get; set; }
}
