using AdaptiveCards;
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
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<Partnership> partnerships, int page)
    {
        var texts = ctx.Texts;
        var followed = partnerships.Where(p => p.DiscardedAt is null).ToList();
        List<Partnership> all = [.. followed, .. partnerships.Where(p => RestorableUntil(p) >= ctx.Today)];
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);

        var count = followed.Count switch
        {
            0 => texts.Say("portfolioEmpty"),
            1 => texts.Say("portfolioCountOne"),
            var many => texts.Say("portfolioCountMany", ("count", many)),
        };
        var card = CardFrame.New(ctx, texts.Say("buttonMyPartnerships"), count, wide: true);
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
            card.Actions.Add(Turn("buttonPreviousPage", page - 1));
        }
        if (page < pages - 1)
        {
            card.Actions.Add(Turn("buttonNextPage", page + 1));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonNew"), Verbs.New));
        return card;

        AdaptiveAction Turn(string title, int to) => CardActions.Button(ctx, texts.Say(title), Verbs.Portfolio, (DataKeys.Page, to));
    }

    private static AdaptiveContainer Entry(CardContext ctx, Partnership partnership)
    {
        var texts = ctx.Texts;
        var own = ctx with { PartnershipId = partnership.Id, Revision = partnership.Revision };
        var name = partnership.Name.Length > 0 ? Escape.Flat(partnership.Name) : texts.Say("partnershipUnnamed");
        var entry = new AdaptiveContainer { Separator = true, Items = [CardText.Strong(Escape.Shorten(name, MostOfLine))] };
        foreach (var line in Lines(texts, partnership, ctx.Today))
        {
            entry.Items.Add(CardText.Subtle(Escape.Shorten(line, MostOfLine)));
        }
        var (title, verb) = partnership.DiscardedAt is null ? ("buttonOpenNamed", Verbs.Open) : ("buttonRestoreNamed", Verbs.Restore);
        entry.Items.Add(CardText.Actions(
            CardActions.Button(own, texts.Say(title, ("partnership", Escape.Shorten(name, MostOfName))), verb)));
        return entry;
    }

    private static IEnumerable<string> Lines(Texts texts, Partnership partnership, DateOnly today)
    {
        var (partner, municipality) = (partnership.Answers.Text(Fields.PartnerName), partnership.Answers.Text(Fields.Municipality));
        if (partner is not null)
        {
            yield return municipality is null
                ? partner
                : texts.Say("portfolioWith", ("partner", partner), ("municipality", municipality));
        }
        if (RestorableUntil(partnership) is { } until)
        {
            yield return texts.Say("partnershipDiscarded", ("date", until));
            yield break;
        }
        var status = texts.Say(StatusNames.Key(partnership.Status));
        var agreement = partnership.Agreement;
        yield return agreement is { Start: { } start, End: { } end }
            ? $"{status} · {texts.Say("agreementPeriodValue", ("start", start), ("end", end))}"
            : status;
        if (partnership.Status == PartnershipStatus.Active && agreement.ReviewDates.FirstOrDefault(d => d >= today) is var next && next != default)
        {
            yield return texts.Say("portfolioNextReview", ("date", next));
        }
    }

    /// <summary>The last day on which a discarded draft can be brought back; null when it is not discarded.</summary>
    private static DateOnly? RestorableUntil(Partnership partnership) => partnership.DiscardedAt is { } at
        ? DateOnly.FromDateTime(at.UtcDateTime).AddDays(Partnership.DaysToRestore)
        : null;
}
