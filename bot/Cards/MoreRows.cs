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
    /// <param name="name">Tells several such lists of one card apart.</param>
    public static IEnumerable<AdaptiveElement> Of(Texts texts, IReadOnlyList<AdaptiveElement> rows, string name = "")
    {
        if (rows.Count <= Most)
        {
            return rows;
        }
        var more = new AdaptiveToggleVisibilityAction
        {
            Title = texts.Say("buttonMoreRows", ("count", rows.Count - Most)),
            TargetElements = [new AdaptiveTargetElement(Id + name)],
        };
        return
        [
            .. rows.Take(Most),
            CardText.Actions(more),
            new AdaptiveContainer
            {
                Id = Id + name,
                IsVisible = false,
                Items = [.. rows.Skip(Most)],
            },
        ];
    }
}
