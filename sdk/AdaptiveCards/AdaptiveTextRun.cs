using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Words of a rich text, all in one type; nothing in them is understood.</summary>
public class AdaptiveTextRun : AdaptiveInline
{
    public AdaptiveTextRun() { }

    public AdaptiveTextRun(string text)
    {
        Text = text;
    }

    public override string Type { get; set; } = "TextRun";

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextWeight Weight { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsSubtle { get; set; }

    [JsonRequired]
    public string Text { get; set; } = string.Empty;
}
