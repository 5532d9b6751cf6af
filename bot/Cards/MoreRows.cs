using AdaptiveCards;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>Rows of which five are in sight; the others are shown by a button, without asking anybody.</summary>
internal static class MoreRows
{
    /// <summary>The most rows in sight.</summary>
    public const int Most = 5;

    private const string Id = "moreRows";

    /// <summary>The rows, and where there are more of them the button that shows these.</summary>
    public static IEnumerable<AdaptiveElement> Of(Texts texts, IReadOnlyList<AdaptiveElement> rows)
    {
        if (rows.Count <= Most)
        {
            return rows;
        }
        var more = new AdaptiveToggleVisibilityAction
        {
            Title = texts.Say("buttonMoreRows", ("count", rows.Count - Most)),
            TargetElements = [new AdaptiveTargetElement(Id)],
        };
        return
        [
            .. rows.Take(Most),
            CardText.Actions(more),
            new AdaptiveContainer
            {
                Id = Id,
                IsVisible = false,
                Items = [.. rows.Skip(Most)],
            },
        ];
    }
}
