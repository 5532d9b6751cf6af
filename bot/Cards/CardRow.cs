using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>
/// A thing of a list: what it is at the left, what pressing does at the right. The whole row is pressed; it is one button, and
/// its name is all that stands in it, since a button hides its content from those who hear it.
/// </summary>
internal static class CardRow
{
    /// <summary>The row.</summary>
    /// <param name="action">What pressing does; its title has the thing's full name, which shows under the pointer.</param>
    /// <param name="shown">The one or two words at the right, « Ouvrir ».</param>
    /// <param name="what">What the row shows.</param>
    public static AdaptiveColumnSet Of(AdaptiveAction action, string shown, params IEnumerable<AdaptiveTextBlock> what)
    {
        List<AdaptiveTextBlock> texts = [.. what];
        var row = CardText.Columns(("stretch", [.. texts]));
        row.Columns.Add(Press(shown));
        row.Separator = true;
        action.Tooltip ??= action.Title;
        if (action.Fallback?.Content is AdaptiveAction standIn)
        {
            // Nobody sees what a row's action is called; older clients take the name from what the row shows.
            standIn.Title = standIn.Tooltip = null;
        }
        action.Title = string.Join(' ', texts.Select(t => Escape.Shown(t.Text)).Append(shown));
        row.SelectAction = action;
        return row;
    }

    private static RowPress Press(string shown)
    {
        var press = new RowPress
        {
            Items =
            [
                new AdaptiveTextBlock(Escape.Markdown(shown) + "\u00A0›")
                {
                    Color = AdaptiveTextColor.Accent,
                    Weight = AdaptiveTextWeight.Bolder,
                    Wrap = true,
                },
            ],
        };
        press.AdditionalProperties["width"] = "auto";
        return press;
    }
}
