using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Portfolio;

/// <summary>The cards that show the present state whenever they are seen: how each is made, now and later.</summary>
internal static class PortfolioCards
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

    /// <summary>A page of the list.</summary>
    public static AdaptiveCard List(Turn turn, PortfolioPage page, PortfolioFilter filter) =>
        CardRefresh.On(
            turn.CardContext,
            PortfolioCard.For(turn.CardContext, page, filter),
            CardRefresh.Portfolio,
            (DataKeys.Page, page.Number),
            (DataKeys.Filter, filter.Write())
        );
}
