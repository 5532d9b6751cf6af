using AdaptiveCards;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>The elements of text from which cards are made. All take plain text and escape it.</summary>
internal static class CardText
{
    public static AdaptiveTextBlock Title(string text) => new(Escape.Markdown(text))
    {
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
    };

    public static AdaptiveTextBlock Heading(string text) => new(Escape.Markdown(text))
    {
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
        Spacing = AdaptiveSpacing.Medium,
        Separator = true,
    };

    public static AdaptiveTextBlock Strong(string text) => new(Escape.Markdown(text)) { Weight = AdaptiveTextWeight.Bolder, Wrap = true };

    public static AdaptiveTextBlock Plain(string text) => new(Escape.Markdown(text)) { Wrap = true };

    /// <summary>Under what stands before it, and less prominent.</summary>
    public static AdaptiveTextBlock Subtle(string text) => new(Escape.Markdown(text))
    {
        IsSubtle = true,
        Wrap = true,
        Spacing = AdaptiveSpacing.None,
    };

    /// <summary>What is wrong or missing.</summary>
    public static AdaptiveTextBlock Attention(string text) => new(Escape.Markdown(text))
    {
        Color = AdaptiveTextColor.Attention,
        Wrap = true,
        Spacing = AdaptiveSpacing.Small,
    };

    /// <summary>A list, one item a line.</summary>
    public static AdaptiveTextBlock Bullets(IEnumerable<string> items) =>
        new(string.Join('\n', items.Select(i => "- " + Escape.OneLine(i)))) { Wrap = true, Spacing = AdaptiveSpacing.Small };

    /// <summary>« Rythme : chaque mardi », or « Rythme : À compléter » where there is no value.</summary>
    public static AdaptiveTextBlock Labelled(Texts texts, string label, string? value) => value is null
        ? Attention(texts.Say("lineOf", ("label", label), ("value", new Phrase("recapToComplete"))))
        : new AdaptiveTextBlock(Escape.Markdown(texts.Say("lineOf", ("label", label), ("value", value))))
        {
            Wrap = true,
            Spacing = AdaptiveSpacing.Small,
        };

    /// <summary>Columns beside one another, each with its width: <c>auto</c>, <c>stretch</c> or a weight.</summary>
    public static AdaptiveColumnSet Columns(params (string Width, AdaptiveElement[] Items)[] columns)
    {
        var set = new AdaptiveColumnSet();
        foreach (var (width, items) in columns)
        {
            var column = new AdaptiveColumn { Items = [.. items] };
            column.AdditionalProperties["width"] = width;
            set.Columns.Add(column);
        }
        return set;
    }

    public static AdaptiveActionSet Actions(params AdaptiveAction[] actions) => new() { Actions = [.. actions] };
}
