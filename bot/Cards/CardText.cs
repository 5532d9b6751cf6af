using AdaptiveCards;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>The elements of text from which cards are made. All take plain text and escape it.</summary>
internal static class CardText
{
    public static AdaptiveTextBlock Title(string text) =>
        new(Escape.Markdown(text))
        {
            Size = AdaptiveTextSize.Large,
            Weight = AdaptiveTextWeight.Bolder,
            Style = AdaptiveTextBlockStyle.Heading,
            Wrap = true,
        };

    /// <summary>Above a part of a card: smaller than the title, which alone is large.</summary>
    public static AdaptiveTextBlock Heading(string text) =>
        new(Escape.Markdown(text))
        {
            Size = AdaptiveTextSize.Medium,
            Weight = AdaptiveTextWeight.Bolder,
            Style = AdaptiveTextBlockStyle.Heading,
            Wrap = true,
            Spacing = AdaptiveSpacing.Medium,
            Separator = true,
        };

    public static AdaptiveTextBlock Strong(string text) => new(Escape.Markdown(text)) { Weight = AdaptiveTextWeight.Bolder, Wrap = true };

    public static AdaptiveTextBlock Plain(string text) => new(Escape.Markdown(text)) { Wrap = true };

    /// <summary>Under what stands before it, and less prominent.</summary>
    public static AdaptiveTextBlock Subtle(string text) =>
        new(Escape.Markdown(text))
        {
            IsSubtle = true,
            Wrap = true,
            Spacing = AdaptiveSpacing.None,
        };

    /// <summary>What is late or wrong. A mark says it and never a colour: those of Teams are too pale for a text.</summary>
    public static AdaptiveTextBlock Warning(string text) =>
        new(Marked(CardMark.Warning, Escape.Markdown(text)))
        {
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
            Spacing = AdaptiveSpacing.Small,
        };

    /// <summary>« ○ À compléter ».</summary>
    public static AdaptiveTextBlock Missing(Texts texts) =>
        new(Marked(CardMark.ToCome, texts.Say("recapToComplete")))
        {
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
            Spacing = AdaptiveSpacing.Small,
        };

    /// <summary>« Page 2/3 », under a list.</summary>
    public static AdaptiveTextBlock Page(Texts texts, int page, int? pages)
    {
        var line = Subtle(
            pages is { } total ? texts.Say("pageOf", ("number", page + 1), ("total", total)) : texts.Say("pageAlone", ("number", page + 1))
        );
        line.Spacing = AdaptiveSpacing.Medium;
        line.Separator = true;
        return line;
    }

    /// <summary>A mark, and behind it what it marks.</summary>
    public static string Marked(string mark, string text) => $"{mark}\u00A0{text}";

    /// <summary>A list, one item a line.</summary>
    public static AdaptiveTextBlock Bullets(IEnumerable<string> items) =>
        new(string.Join('\n', items.Select(i => "- " + Escape.OneLine(i)))) { Wrap = true, Spacing = AdaptiveSpacing.Small };

    /// <summary>« Rythme : chaque mardi », its label bold, or « Rythme : ○ À compléter » where there is no value.</summary>
    public static AdaptiveElement Labelled(Texts texts, string label, string? value)
    {
        var shown = value ?? Marked(CardMark.ToCome, texts.Say("recapToComplete"));
        var named = texts.Say("lineOf", ("label", label), ("value", ""));
        if (shown.Contains('\n', StringComparison.Ordinal))
        {
            var text = Plain(shown);
            text.Spacing = AdaptiveSpacing.None;
            return new AdaptiveContainer { Spacing = AdaptiveSpacing.Small, Items = [Strong(named.TrimEnd()), text] };
        }
        return new AdaptiveRichTextBlock
        {
            Spacing = AdaptiveSpacing.Small,
            Inlines =
            [
                new AdaptiveTextRun(Escape.Flat(named) + " ") { Weight = AdaptiveTextWeight.Bolder },
                new AdaptiveTextRun(Escape.Flat(shown)),
            ],
        };
    }

    /// <summary>The most characters of a fact: beside a longer one Web Chat leaves its label no room, and breaks it within its words.</summary>
    private const int MostOfFact = 60;

    /// <summary>
    /// Facts under one another; one without a value has no line, and without any there is nothing. From the first long one on they are
    /// lines of text.
    /// </summary>
    public static IEnumerable<AdaptiveElement> Facts(Texts texts, params IEnumerable<(string Label, string? Value)> facts)
    {
        List<(string Label, string Value)> known = [.. facts.Where(f => f.Value is not null).Select(f => (f.Label, f.Value!))];
        var first = known.TakeWhile(f => f.Value.Length <= MostOfFact).ToList();
        return [.. FactSet(first), .. known.Skip(first.Count).Select(f => Labelled(texts, f.Label, f.Value))];
    }

    /// <summary>The same of values that are never long.</summary>
    public static IEnumerable<AdaptiveElement> FactSet(IEnumerable<(string Label, string Value)> facts)
    {
        var set = new AdaptiveFactSet
        {
            Facts = [.. facts.Select(f => new AdaptiveFact(Escape.OneLine(f.Label), Escape.OneLine(f.Value)))],
            Spacing = AdaptiveSpacing.Medium,
        };
        return set.Facts.Count > 0 ? [set] : [];
    }

    /// <summary>What stands above all else: on a ground of its own.</summary>
    public static AdaptiveContainer Band(params IEnumerable<AdaptiveElement> items) =>
        new()
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Spacing = AdaptiveSpacing.Medium,
            Items = [.. items],
        };

    /// <summary>Figures, large, each with its words under it; two beside one another, which fits the narrowest pane.</summary>
    public static AdaptiveContainer Figures(params IReadOnlyList<(string Figure, string Words)> figures) =>
        Band(
            figures.Chunk(2).Select(row => Columns([.. row.Select(f => ("1", new AdaptiveElement[] { Figure(f.Figure), Words(f.Words) }))]))
        );

    private static AdaptiveTextBlock Figure(string text) =>
        new(Escape.Markdown(text))
        {
            Size = AdaptiveTextSize.Large,
            Weight = AdaptiveTextWeight.Bolder,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Wrap = true,
        };

    private static AdaptiveTextBlock Words(string text) =>
        new(Escape.Markdown(text))
        {
            Size = AdaptiveTextSize.Small,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Spacing = AdaptiveSpacing.None,
            Wrap = true,
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
