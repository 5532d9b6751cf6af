using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A text of several types.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public override string Type { get; set; } = "RichTextBlock";

    [JsonRequired]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
