using AdaptiveCards;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Requests;
using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Portfolio;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>The cards that show the present state whenever they are seen: how each is made, now and later.</summary>
internal static class PresentCards
{
    /// <summary>The sheet of a partnership, in a team with what can be filled in there.</summary>
    public static async Task<AdaptiveCard> SheetAsync(Turn turn, Partnership partnership, CancellationToken ct)
    {
        var ctx = turn.CardContext.About(partnership);
        var sessions = await SessionLog.AllAsync(turn, partnership.Id, ct);
        var card = PartnershipCard.For(ctx, partnership, sessions.Where(s => s.TookPlace).Select(s => (DateOnly?)s.Day).Max());
        card.Actions.InsertRange(0, FormButtons.Of(ctx, partnership, turn.Library));
        return CardRefresh.On(ctx, card, CardRefresh.Sheet);
    }

    /// <summary>« Où en est-on ? »</summary>
    public static async Task<AdaptiveCard> ProgressAsync(Turn turn, Partnership partnership, CancellationToken ct)
    {
        var ctx = turn.CardContext.About(partnership);
        var sessions = await SessionLog.AllAsync(turn, partnership.Id, ct);
        var card = ProgressCard.For(ctx, partnership, turn.Library, sessions.Count(s => s.TookPlace));
        card.Actions.InsertRange(0, FormButtons.Of(ctx, partnership, turn.Library));
        return CardRefresh.On(ctx, card, CardRefresh.Progress);
    }

    /// <summary>The convention.</summary>
    public static AdaptiveCard Agreement(Turn turn, Partnership partnership)
    {
        var ctx = turn.CardContext.About(partnership);
        return CardRefresh.On(ctx, AgreementCard.For(ctx, partnership, turn.Library, partnership.OwnerName), CardRefresh.Agreement);
    }

    /// <summary>A page of the list.</summary>
    public static AdaptiveCard Portfolio(Turn turn, IReadOnlyList<Partnership> all, int page, PortfolioFilter filter) => CardRefresh.On(
        turn.CardContext, PortfolioCard.For(turn.CardContext, all, page, filter), CardRefresh.Portfolio,
        (DataKeys.Page, Math.Max(0, page)), (DataKeys.Filter, filter.Write()));

    /// <summary>The card that a client asks for again; null when there is none, or none for whoever sees it. Changes nothing.</summary>
    public static async Task<AdaptiveCard?> AgainAsync(Turn turn, JObject data, CancellationToken ct)
    {
        var asked = new CardData(data);
        if (asked.Library != turn.Scope.Library)
        {
            return null;
        }
        var shows = asked.Text(DataKeys.Shows);
        if (shows == CardRefresh.Portfolio)
        {
            var all = await PortfolioRequest.ListedAsync(turn, ct);
            return all.Count == 0 ? null : Portfolio(turn, all, asked.Page, PortfolioFilter.Parse(asked.Text(DataKeys.Filter)));
        }
        if (asked.PartnershipId.Length == 0 || await turn.FindAsync(asked.PartnershipId, ct) is not { DiscardedAt: null } partnership)
        {
            return null;
        }
        return shows switch
        {
            CardRefresh.Sheet => await SheetAsync(turn, partnership, ct),
            CardRefresh.Progress => await ProgressAsync(turn, partnership, ct),
            CardRefresh.Agreement when !Consequences.IsContact(partnership.Status) => Agreement(turn, partnership),
            _ => null,
        };
    }
}
