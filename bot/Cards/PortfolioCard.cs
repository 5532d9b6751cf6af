using AdaptiveCards;
using PartnershipBot.Interview.Portfolio;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>The partnerships of a library, a page at a time; discarded drafts come last.</summary>
public static class PortfolioCard
{
    private const int PageSize = 8;

    /// <summary>The most characters of a name on a button.</summary>
    private const int MostOfName = 60;

    private const int MostOfLine = 160;

    /// <summary>The card of a page.</summary>
    /// <param name="partnerships">All partnerships of the library.</param>
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    /// <param name="filter">Which ones are shown; discarded drafts only where nothing is filtered.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<Partnership> partnerships, int page, PortfolioFilter filter)
    {
        var texts = ctx.Texts;
        var followed = partnerships.Where(p => p.DiscardedAt is null && filter.Takes(p, ctx.Today)).ToList();
        List<Partnership> all = filter.IsNone ? [.. followed, .. partnerships.Where(p => RestorableUntil(p) >= ctx.Today)] : followed;
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);

        var count = Count(texts, followed.Count, filter);
        var card = CardFrame.New(ctx, texts.Say("buttonMyPartnerships"), count, wide: true);
        if (!filter.IsNone)
        {
            card.Body.Add(CardText.Subtle(texts.Say("portfolioFilteredBy", ("filter", FilterNames.Of(filter, partnerships, texts)))));
        }
        card.Body.Add(CardText.Plain(count));
        foreach (var partnership in all.Skip(page * PageSize).Take(PageSize))
        {
            card.Body.Add(Entry(ctx, partnership));
        }
        if (pages > 1)
        {
            card.Body.Add(CardText.Subtle(texts.Say("pageOf", ("number", page + 1), ("total", pages))));
        }
        if (page > 0)
        {
            card.Actions.Add(List("buttonPreviousPage", page - 1, filter));
        }
        if (page < pages - 1)
        {
            card.Actions.Add(List("buttonNextPage", page + 1, filter));
        }
        if (!filter.IsNone)
        {
            card.Actions.Add(List("buttonShowAll", 0, PortfolioFilter.None));
        }
        if (!filter.IsNone || followed.Count > 1)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonFilter"), Verbs.Filter, (DataKeys.Filter, filter.Write())));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonNew"), Verbs.New));
        return card;

        AdaptiveAction List(string title, int to, PortfolioFilter wanted) => CardActions.Button(
            ctx, texts.Say(title), Verbs.Portfolio, (DataKeys.Page, to), (DataKeys.Filter, wanted.Write()));
    }

    private static string Count(Texts texts, int count, PortfolioFilter filter) => (filter.IsNone, count) switch
    {
        (true, 0) => texts.Say("portfolioEmpty"),
        (true, 1) => texts.Say("portfolioCountOne"),
        (true, _) => texts.Say("portfolioCountMany", ("count", count)),
        (false, 1) => texts.Say("portfolioFoundOne"),
        (false, _) => texts.Say("portfolioFoundMany", ("count", count)),
    };

    private static AdaptiveContainer Entry(CardContext ctx, Partnership partnership)
    {
        var texts = ctx.Texts;
        var own = ctx.About(partnership);
        var name = PartnershipLines.Name(partnership, texts);
        var entry = new AdaptiveContainer { Separator = true, Items = [CardText.Strong(Escape.Shorten(name, MostOfLine))] };
        var standing = Standing.Of(partnership, ctx.Today);
        if (partnership.DiscardedAt is null && PartnershipLines.Badges(standing, texts) is { } badges)
        {
            entry.Items.Add(CardText.Attention(badges));
        }
        foreach (var line in Lines(texts, partnership, standing))
        {
            entry.Items.Add(CardText.Subtle(Escape.Shorten(line, MostOfLine)));
        }
        var (title, verb) = partnership.DiscardedAt is null ? ("buttonOpenNamed", Verbs.Open) : ("buttonRestoreNamed", Verbs.Restore);
        entry.Items.Add(CardText.Actions(
            CardActions.Button(own, texts.Say(title, ("partnership", Escape.Shorten(name, MostOfName))), verb)));
        return entry;
    }

    private static IEnumerable<string> Lines(Texts texts, Partnership partnership, Standing standing)
    {
        if (PartnershipLines.Partner(partnership, texts) is { } partner)
        {
            yield return partner;
        }
        if (RestorableUntil(partnership) is { } until)
        {
            yield return texts.Say("partnershipDiscarded", ("date", until));
            yield break;
        }
        var status = texts.Say(StatusNames.Key(partnership.Status));
        yield return PartnershipLines.Period(partnership, texts) is { } period ? $"{status} · {period}" : status;
        if (PartnershipLines.NextDate(standing, texts) is { } next)
        {
            yield return next;
        }
    }

    /// <summary>The last day on which a discarded draft can be brought back; null when it is not discarded.</summary>
    private static DateOnly? RestorableUntil(Partnership partnership) => partnership.DiscardedAt is { } at
        ? DateOnly.FromDateTime(at.UtcDateTime).AddDays(Partnership.DaysToRestore)
        : null;
}
