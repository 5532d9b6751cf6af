using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>Lets a card show the present state whenever one of those it is meant for sees it.</summary>
public static class CardRefresh
{
    /// <summary>A client brings a card up to date by itself for no more people than these.</summary>
    public const int MostViewers = 60;

    /// <summary>What a card shows.</summary>
    public const string Sheet = "sheet";
    public const string Agreement = "agreement";
    public const string Progress = "progress";
    public const string Portfolio = "portfolio";

    /// <summary>The same card, which asks for the present one when it is seen; nothing but that is asked.</summary>
    /// <param name="shows">What it shows.</param>
    /// <param name="data">Which part of it.</param>
    public static AdaptiveCard On(CardContext ctx, AdaptiveCard card, string shows, params (string Name, object Value)[] data)
    {
        if (ctx.TakesExecute && ctx.Viewers.Count > 0)
        {
            card.Refresh = new AdaptiveRefresh
            {
                Action = new AdaptiveExecuteAction
                {
                    Verb = Verbs.Refresh,
                    Data = new Dictionary<string, object>(data.ToDictionary(d => d.Name, d => d.Value), StringComparer.Ordinal)
                    {
                        [DataKeys.Verb] = Verbs.Refresh,
                        [DataKeys.Library] = ctx.Library,
                        [DataKeys.Partnership] = ctx.PartnershipId,
                        [DataKeys.Revision] = ctx.Revision,
                        [DataKeys.View] = shows,
                    },
                },
                UserIds = [.. ctx.Viewers.Take(MostViewers)],
            };
        }
        return card;
    }
}
