using AdaptiveCards;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>An answer with its « Modifier »: a row like those of all lists.</summary>
internal static class EditRow
{
    /// <summary>The row.</summary>
    /// <param name="edit">What pressing does; its title has the label.</param>
    /// <param name="value">The answer in words; null where there is none.</param>
    /// <param name="missing">What stands where there is none; null for « ○ À compléter ».</param>
    public static AdaptiveColumnSet Of(Texts texts, AdaptiveAction edit, string label, string? value, AdaptiveTextBlock? missing = null)
    {
        return CardRow.Of(edit, texts.Say("buttonEdit"), [CardText.Strong(label), .. Shown(texts, value, missing)]);
    }

    /// <summary>The same row of an answer that nothing changes.</summary>
    public static AdaptiveColumnSet Fixed(Texts texts, string label, string? value)
    {
        var row = CardText.Columns(("stretch", [CardText.Strong(label), .. Shown(texts, value, null)]));
        row.Separator = true;
        return row;
    }

    /// <summary>A line for each of its lines: paragraphs would leave blank rows between them.</summary>
    private static List<AdaptiveTextBlock> Shown(Texts texts, string? value, AdaptiveTextBlock? missing)
    {
        List<AdaptiveTextBlock> shown = value is null
            ? [missing ?? CardText.Missing(texts)]
            : [.. value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CardText.Plain)];
        shown.ForEach(line => line.Spacing = AdaptiveSpacing.None);
        return shown;
    }
}
