using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text that another activity refers to.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}
