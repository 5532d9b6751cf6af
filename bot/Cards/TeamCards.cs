using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>Makes a card one for a team or a group: a button that does not act there is not shown there.</summary>
public static class TeamCards
{
    /// <summary>Leaves off every button whose verb is none of these; links, and forms that open over the conversation, stay.</summary>
    public static AdaptiveCard Fit(AdaptiveCard card, IReadOnlySet<string> verbs)
    {
        card.Actions.RemoveAll(a => !Acts(a, verbs));
        Fit(card.Body, verbs);
        return card;
    }

    private static void Fit(List<AdaptiveElement> elements, IReadOnlySet<string> verbs)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case AdaptiveActionSet set:
                    set.Actions.RemoveAll(a => !Acts(a, verbs));
                    break;
                case AdaptiveContainer container:
                    Fit(container.Items, verbs);
                    break;
                case AdaptiveColumnSet columns:
                    columns.Columns.ForEach(c => Fit(c.Items, verbs));
                    if (columns.SelectAction is { } pressed && !Acts(pressed, verbs))
                    {
                        columns.SelectAction = null;
                        columns.Columns.RemoveAll(c => c is RowPress);
                    }
                    break;
            }
        }
        elements.RemoveAll(e => e is AdaptiveActionSet { Actions.Count: 0 });
    }

    private static bool Acts(AdaptiveAction action, IReadOnlySet<string> verbs) =>
        action switch
        {
            AdaptiveExecuteAction { Data: IReadOnlyDictionary<string, object> data } => Has(data, verbs),
            AdaptiveSubmitAction { Data: IReadOnlyDictionary<string, object> data } => data.ContainsKey(DataKeys.Teams) || Has(data, verbs),
            _ => true,
        };

    private static bool Has(IReadOnlyDictionary<string, object> data, IReadOnlySet<string> verbs) =>
        data.TryGetValue(DataKeys.Verb, out var verb) && verb is string name && verbs.Contains(name);
}
