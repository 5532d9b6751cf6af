using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Portfolio;

/// <summary>The partnerships of a library, a page at a time; discarded drafts come last.</summary>
public static class PortfolioCard
{
    /// <summary>The most characters of a name on a button.</summary>
    private const int MostOfName = 60;

    private const int MostOfLine = 160;

    /// <summary>The card of a page.</summary>
    /// <param name="partnerships">All partnerships of the library.</param>
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    /// <param name="filter">Which ones are shown; discarded drafts only where nothing is filtered.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<Partnership> partnerships, int page, PortfolioFilter filter) =>
        For(ctx, PortfolioPage.Of(partnerships, page, filter, ctx.Today), filter);

    /// <summary>The card of a page that was read.</summary>
    /// <param name="filter">Which ones are shown.</param>
    public static AdaptiveCard For(CardContext ctx, PortfolioPage page, PortfolioFilter filter)
    {
        var texts = ctx.Texts;
        var count = Count(texts, page, filter);
        var card = CardFrame.New(ctx, texts.Say("buttonMyPartnerships"), count, wide: true);
        if (!filter.IsNone)
        {
            card.Body.Add(CardText.Subtle(texts.Say("portfolioFilteredBy", ("filter", FilterNames.Of(filter, page.Known, texts)))));
        }
        card.Body.Add(CardText.Plain(count));
        foreach (var partnership in page.Shown)
        {
            card.Body.Add(Entry(ctx, partnership));
        }
        if (page.Number > 0 || page.HasNext)
        {
            card.Body.Add(CardText.Page(texts, page.Number, page.Pages));
        }
        if (page.Number > 0)
        {
            card.Actions.Add(List("buttonPreviousPage", page.Number - 1, filter));
        }
        if (page.HasNext)
        {
            card.Actions.Add(List("buttonNextPage", page.Number + 1, filter));
        }
        if (!filter.IsNone)
        {
            card.Actions.Add(List("buttonShowAll", 0, PortfolioFilter.None));
        }
        if (!filter.IsNone || page.Followed > 1)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonFilter"), Verbs.Filter, (DataKeys.Filter, filter.Write())));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonNew"), Verbs.New));
        return card;

        AdaptiveAction List(string title, int to, PortfolioFilter wanted) =>
            CardActions.Button(ctx, texts.Say(title), Verbs.Portfolio, (DataKeys.Page, to), (DataKeys.Filter, wanted.Write()));
    }

    private static string Count(Texts texts, PortfolioPage page, PortfolioFilter filter) =>
        (filter.IsNone, page.IsMore, page.Count) switch
        {
            (true, true, var about) => texts.Say("portfolioCountAbout", ("count", about)),
            (false, true, var least) => texts.Say("portfolioFoundMore", ("count", least)),
            (true, _, 0) => texts.Say("portfolioEmpty"),
            (true, _, 1) => texts.Say("portfolioCountOne"),
            (true, _, var count) => texts.Say("portfolioCountMany", ("count", count)),
            (false, _, 1) => texts.Say("portfolioFoundOne"),
            (false, _, var count) => texts.Say("portfolioFoundMany", ("count", count)),
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
        if (PortfolioPage.RestorableUntil(partnership) is { } until)
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
}
