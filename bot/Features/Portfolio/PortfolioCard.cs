using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Portfolio;

/// <summary>The partnerships of a library, a page at a time; discarded drafts come last.</summary>
public static class PortfolioCard
{
    private const int PageSize = 5;

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
        var (followed, all) = Listed(partnerships, filter, ctx.Today);
        (page, var pages) = PageOf(all, page);

        var count = Count(texts, filter.IsNone ? Distinct(followed) : followed.Count, filter);
        var card = CardFrame.New(ctx, texts.Say("buttonMyPartnerships"), count, wide: true);
        if (!filter.IsNone)
        {
            card.Body.Add(CardText.Subtle(texts.Say("portfolioFilteredBy", ("filter", FilterNames.Of(filter, partnerships, texts)))));
        }
        card.Body.Add(CardText.Plain(count));
        foreach (var partnership in OnPage(all, page))
        {
            card.Body.Add(Entry(ctx, partnership));
        }
        if (pages > 1)
        {
            card.Body.Add(CardText.Page(texts, page, pages));
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

        AdaptiveAction List(string title, int to, PortfolioFilter wanted) =>
            CardActions.Button(ctx, texts.Say(title), Verbs.Portfolio, (DataKeys.Page, to), (DataKeys.Filter, wanted.Write()));
    }

    /// <summary>The partnerships that stand on a page.</summary>
    public static IEnumerable<Partnership> Shown(IReadOnlyList<Partnership> partnerships, int page, PortfolioFilter filter, DateOnly today)
    {
        var (_, all) = Listed(partnerships, filter, today);
        return OnPage(all, PageOf(all, page).Page);
    }

    private static (List<Partnership> Followed, List<Partnership> All) Listed(
        IReadOnlyList<Partnership> partnerships,
        PortfolioFilter filter,
        DateOnly today
    )
    {
        var followed = partnerships.Where(p => p.DiscardedAt is null && filter.Takes(p, today)).ToList();
        return (followed, filter.IsNone ? [.. followed, .. partnerships.Where(p => RestorableUntil(p) >= today)] : followed);
    }

    private static (int Page, int Pages) PageOf(List<Partnership> all, int page)
    {
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        return (Math.Clamp(page, 0, pages - 1), pages);
    }

    private static IEnumerable<Partnership> OnPage(List<Partnership> all, int page) => all.Skip(page * PageSize).Take(PageSize);

    /// <summary>How many partnerships they are: one that was renewed is one, however many agreements it has.</summary>
    private static int Distinct(IReadOnlyList<Partnership> followed)
    {
        var shown = followed.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return followed.Count(p => p.Answers.Text(Fields.NextCycleId) is not { } next || !shown.Contains(next));
    }

    private static string Count(Texts texts, int count, PortfolioFilter filter) =>
        (filter.IsNone, count) switch
        {
            (true, 0) => texts.Say("portfolioEmpty"),
            (true, 1) => texts.Say("portfolioCountOne"),
            (true, _) => texts.Say("portfolioCountMany", ("count", count)),
            (false, 1) => texts.Say("portfolioFoundOne"),
            (false, _) => texts.Say("portfolioFoundMany", ("count", count)),
        };

    private static AdaptiveColumnSet Entry(CardContext ctx, Partnership partnership)
    {
        var texts = ctx.Texts;
        var own = ctx.About(partnership);
        var name = PartnershipLines.Name(partnership, texts);
        var standing = Standing.Of(partnership, ctx.Today);
        var badges = partnership.DiscardedAt is null ? PartnershipLines.Badges(standing, texts) : null;
        var lines = Lines(ctx, partnership, standing).Select(l => Escape.Shorten(l, MostOfLine)).ToList();
        var (title, shown, verb) = partnership.DiscardedAt is null
            ? ("buttonOpenNamed", "rowOpen", Verbs.Open)
            : ("buttonRestoreNamed", "rowRestore", Verbs.Restore);
        return CardRow.Of(
            CardActions
                .Button(own, texts.Say(title, ("partnership", Escape.Shorten(name, MostOfName))), verb)
                .Saying(texts.Say(title, ("partnership", Escape.Shorten(name, MostOfLine)))),
            texts.Say(shown),
            [
                CardText.Strong(Escape.Shorten(name, MostOfLine)),
                .. badges is null ? Array.Empty<AdaptiveTextBlock>() : [CardText.Warning(badges)],
                .. lines.Select(CardText.Subtle),
            ]
        );
    }

    private static IEnumerable<string> Lines(CardContext ctx, Partnership partnership, Standing standing)
    {
        var texts = ctx.Texts;
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
        yield return PartnershipLines.Period(partnership, texts, ctx.Today) is { } period ? $"{status} · {period}" : status;
        if (PartnershipLines.NextDate(standing, texts) is { } next)
        {
            yield return next;
        }
    }

    /// <summary>The last day on which a discarded draft can be brought back; null when it is not discarded.</summary>
    private static DateOnly? RestorableUntil(Partnership partnership) =>
        partnership.DiscardedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime).AddDays(Partnership.DaysToRestore) : null;
}
