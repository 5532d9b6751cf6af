using AdaptiveCards;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>
/// Gives a card that is ready to be sent the form that all have: its buttons in rows that fit, at most six in sight, what is
/// rarely done behind « Autres actions ». The menu « … » of the schema is not used: outside of Teams it opens below the page.
/// </summary>
public static class CardLayout
{
    /// <summary>The most buttons of a card that are in sight.</summary>
    public const int MostButtons = 6;

    private const string MoreId = "moreActions";

    /// <summary>The card, laid out; doing it twice changes nothing.</summary>
    public static AdaptiveCard Of(AdaptiveCard card)
    {
        Rows(card.Body);
        var rare = card.Actions.Where(a => a.Mode == AdaptiveActionMode.Secondary).ToList();
        var shown = card.Actions.Except(rare).ToList();
        rare.ForEach(a => a.Primary());
        if (shown.Count + (rare.Count > 0 ? 1 : 0) > MostButtons)
        {
            rare.InsertRange(0, shown.Skip(MostButtons - 1));
            shown = [.. shown.Take(MostButtons - 1)];
        }
        if (shown.Count + rare.Count <= MostButtons && rare.Count <= 1)
        {
            shown.AddRange(rare);
            rare = [];
        }
        if (rare.Count > 0)
        {
            shown.Add(
                new AdaptiveToggleVisibilityAction
                {
                    Title = Catalogue.Find("buttonMoreActions", LangCode.Read(card.Lang) ?? Lang.Fr),
                    TargetElements = [new AdaptiveTargetElement(MoreId)],
                }
            );
        }
        var rows = ButtonRows.Of(shown).ToList();
        if (rows.Count <= 1 && rare.Count == 0)
        {
            card.Actions = shown;
            return card;
        }
        card.Actions = [];
        card.Body.AddRange(Sets(rows));
        if (rare.Count > 0)
        {
            card.Body.Add(
                new AdaptiveContainer
                {
                    Id = MoreId,
                    IsVisible = false,
                    Spacing = AdaptiveSpacing.Small,
                    Items = [.. Sets([.. ButtonRows.Of(rare)])],
                }
            );
        }
        return card;
    }

    private static IEnumerable<AdaptiveElement> Sets(List<IReadOnlyList<AdaptiveAction>> rows) =>
        rows.Select(
            (row, place) =>
                new AdaptiveActionSet { Actions = [.. row], Spacing = place == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small }
        );

    /// <summary>Rows of buttons in the body that are too long become several.</summary>
    private static void Rows(List<AdaptiveElement> elements)
    {
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            switch (elements[i])
            {
                case AdaptiveActionSet set when ButtonRows.Of(set.Actions).ToList() is { Count: > 1 } rows:
                    elements.RemoveAt(i);
                    elements.InsertRange(i, Sets(rows));
                    break;
                case AdaptiveContainer container:
                    Rows(container.Items);
                    break;
            }
        }
    }
}
