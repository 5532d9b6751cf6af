using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Partners;

/// <summary>The library's possible and present partners, a page at a time, filtered by kind and municipality.</summary>
public static class PartnersCard
{
    /// <summary>The most characters of a name on a button.</summary>
    private const int MostOfName = 60;

    private const int MostOfLine = 160;

    /// <summary>The card of a page.</summary>
    /// <param name="partners">All partners of the library, in their order.</param>
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    /// <param name="filter">Which ones are shown.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<ListedPartner> partners, int page, PortfolioFilter filter) =>
        For(ctx, PartnersPage.Of(partners, page, filter, ctx.Today), filter);

    /// <summary>The card of a page.</summary>
    /// <param name="filter">Which ones are shown.</param>
    public static AdaptiveCard For(CardContext ctx, PartnersPage page, PortfolioFilter filter)
    {
        var texts = ctx.Texts;
        var count = Count(texts, page, filter);
        var card = CardFrame.New(ctx, texts.Say("buttonPartners"), count, wide: true);
        if (!filter.IsNone)
        {
            card.Body.Add(CardText.Subtle(texts.Say("portfolioFilteredBy", ("filter", FilterNames.Of(filter, page.Known, texts)))));
        }
        card.Body.Add(CardText.Plain(count));
        if (page.CanFilter)
        {
            card.Body.Add(
                CardText.Columns(("1", [Kinds(texts, page.Known, filter)]), ("1", [FilterCard.Municipality(ctx, filter, page.Known)]))
            );
            card.Body.Add(CardText.Subtle(texts.Say("partnersTyped")));
        }
        foreach (var partner in page.Shown)
        {
            card.Body.Add(Entry(ctx, partner));
        }
        if (page.Number > 0 || page.HasNext)
        {
            card.Body.Add(CardText.Page(texts, page.Number, page.Pages));
        }
        if (page.CanFilter)
        {
            card.Actions.Add(List("buttonFilterPartners", 0, filter));
        }
        if (page.Number > 0)
        {
            card.Actions.Add(List("buttonPreviousPartners", page.Number - 1, filter).WithoutInputs());
        }
        if (page.HasNext)
        {
            card.Actions.Add(List("buttonNextPartners", page.Number + 1, filter).WithoutInputs());
        }
        if (!filter.IsNone)
        {
            card.Actions.Add(
                CardActions.Button(ctx, texts.Say("buttonAllPartners"), Verbs.Partners, (DataKeys.Filter, "")).WithoutInputs()
            );
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonAddPartner"), Verbs.AddPartner).WithoutInputs());
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonFindPartners"), Verbs.FindPartners).WithoutInputs().Secondary());
        return card;

        AdaptiveAction List(string title, int to, PortfolioFilter wanted) =>
            CardActions.Button(ctx, texts.Say(title), Verbs.Partners, (DataKeys.Page, to), (DataKeys.Filter, wanted.Write()));
    }

    private static string Count(Texts texts, PartnersPage page, PortfolioFilter filter) =>
        (filter.IsNone, page.IsMore, page.Count) switch
        {
            (true, true, var least) => texts.Say("partnersCountMore", ("count", least)),
            (false, true, var least) => texts.Say("partnersFoundMore", ("count", least)),
            (true, _, 0) => texts.Say("partnersEmpty"),
            (true, _, 1) => texts.Say("partnersCountOne"),
            (true, _, var count) => texts.Say("partnersCountMany", ("count", count)),
            (false, _, 1) => texts.Say("partnersFoundOne"),
            (false, _, var count) => texts.Say("partnersFoundMany", ("count", count)),
        };

    private static AdaptiveChoiceSetInput Kinds(Texts texts, IEnumerable<Partnership> faces, PortfolioFilter filter) =>
        FilterCard.Choice(
            texts,
            DataKeys.FilterKind,
            "filterKind",
            filter.Kind,
            faces
                .Select(f => f.Answers.Text(Fields.PartnerKind))
                .OfType<string>()
                .Distinct()
                .Select(kind => (kind, texts.Choice(ContactQuestions.PartnerKind, kind)))
                .OrderBy(k => k.Item2, StringComparer.Ordinal)
        );

    private static AdaptiveColumnSet Entry(CardContext ctx, ListedPartner listed)
    {
        var texts = ctx.Texts;
        var profile = listed.Partner.Profile;
        var name = Escape.Flat(listed.Partner.Name);
        var kind = profile.Text(Fields.PartnerKind) is { } code ? texts.Choice(ContactQuestions.PartnerKind, code) : null;
        var where = string.Join(" · ", new[] { kind, profile.Text(Fields.Municipality) }.OfType<string>());
        List<string> lines = [.. new[] { Escape.Shorten(where, MostOfLine), Standing(texts, listed) }.Where(l => l.Length > 0)];
        return CardRow.Of(
            CardActions
                .Button(
                    ctx,
                    texts.Say("buttonPartnerNamed", ("partner", Escape.Shorten(name, MostOfName))),
                    Verbs.Partner,
                    (DataKeys.Partner, listed.Partner.Id)
                )
                .WithoutInputs(),
            texts.Say("rowPartner"),
            [CardText.Strong(Escape.Shorten(name, MostOfLine)), .. lines.Select(CardText.Subtle)]
        );
    }

    /// <summary>« Repéré », « En cours · 2 partenariats ».</summary>
    private static string Standing(Texts texts, ListedPartner listed)
    {
        var status = texts.Say(StatusNames.Key(listed.Status));
        if (listed.IsLatestOnly)
        {
            return status;
        }
        return listed.Partnerships.Count switch
        {
            0 => status,
            1 => $"{status} · {texts.Say("partnershipsOne")}",
            var count => $"{status} · {texts.Say("partnershipsMany", ("count", count))}",
        };
    }
}
