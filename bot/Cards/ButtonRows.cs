using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>Buttons in rows that fit the narrowest pane: some clients shrink the buttons of a row to one letter.</summary>
internal static class ButtonRows
{
    /// <summary>What a card of 320 pixels leaves to its buttons.</summary>
    private const double Room = 264;

    /// <summary>What a button takes around its title, and between it and the next.</summary>
    private const double Frame = 24;
    private const double Gap = 8;

    /// <summary>The rows, in order; a button that fills one by itself stands alone.</summary>
    public static IEnumerable<IReadOnlyList<AdaptiveAction>> Of(IEnumerable<AdaptiveAction> actions)
    {
        var row = new List<AdaptiveAction>();
        var used = 0.0;
        foreach (var action in actions)
        {
            var width = Width(action.Title ?? "") + Frame;
            if (row.Count > 0 && used + Gap + width > Room)
            {
                yield return row;
                row = [];
                used = 0;
            }
            used += row.Count > 0 ? Gap + width : width;
            row.Add(action);
        }
        if (row.Count > 0)
        {
            yield return row;
        }
    }

    /// <summary>About how wide a title is in the bold type of 14 pixels that Teams writes buttons in, rather too wide.</summary>
    private static double Width(string title) =>
        title.Sum(c =>
            c switch
            {
                'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or '’' or '\'' or '|' or '!' => 4.3,
                ' ' or '\u00A0' or '\u202F' or 'f' or 'r' or 't' or '(' or ')' or '-' => 5.2,
                'm' or 'w' or 'M' or 'W' or '…' or '—' => 12.8,
                >= 'A' and <= 'Z' => 9.6,
                _ => 8.3,
            }
        );
}
