using System.Globalization;
using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Contact;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Portfolio;

/// <summary>Chooses which partnerships the list shows; only what there is can be chosen.</summary>
public static class FilterCard
{
    /// <summary>The most municipalities that are offered at once.</summary>
    private const int MostMunicipalities = 60;

    private const int LongestQuery = 80;

    /// <summary>The card of a library.</summary>
    /// <param name="filter">What is chosen now.</param>
    /// <param name="partners">The library's partners, of whom one may be chosen: what is shown, and the id.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        IReadOnlyList<Partnership> partnerships,
        PortfolioFilter filter,
        IReadOnlyList<(string Title, string Value)> partners
    )
    {
        var texts = ctx.Texts;
        var card = CardFrame.New(ctx, texts.Say("filterTitle"), texts.Say("filterTyped"));
        card.Body.Add(Choice(texts, DataKeys.FilterStatus, "filterStatus", filter.Status, Statuses(partnerships, ctx)));
        card.Body.Add(
            Choice(
                texts,
                DataKeys.FilterKind,
                "filterKind",
                filter.Kind,
                partnerships
                    .SelectMany(p => p.OfPartners(Fields.PartnerKind))
                    .Distinct()
                    .Select(kind => (kind, texts.Choice(ContactQuestions.PartnerKind, kind)))
                    .OrderBy(k => k.Item2, StringComparer.Ordinal)
            )
        );
        card.Body.Add(Municipality(ctx, filter, partnerships));
        card.Body.Add(
            Choice(
                texts,
                DataKeys.FilterYear,
                "filterYear",
                filter.Year?.ToString(CultureInfo.InvariantCulture),
                partnerships
                    .SelectMany(p => PortfolioFilter.YearsOf(p, ctx.Today))
                    .Distinct()
                    .OrderDescending()
                    .Select(year => year.ToString(CultureInfo.InvariantCulture))
                    .Select(year => (year, year))
            )
        );
        if (partners.Count > 0)
        {
            var list = SearchedChoices.From(ctx, SearchedChoices.Partner, partners);
            (list.Id, list.Label) = (DataKeys.FilterPartner, texts.Say("filterPartner"));
            card.Body.Add(list);
        }
        card.Body.Add(
            new AdaptiveTextInput
            {
                Id = DataKeys.FilterQuery,
                Label = texts.Say("filterQuery"),
                Value = filter.Query,
                MaxLength = LongestQuery,
            }
        );
        card.Body.Add(CardText.Subtle(texts.Say("filterTyped")));
        card.Actions.Add(
            CardActions.Button(ctx, texts.Say("buttonShowFiltered"), Verbs.Portfolio, (DataKeys.Page, 0), (DataKeys.Filter, "")).Positive()
        );
        card.Actions.Add(
            CardActions.Button(ctx, texts.Say("buttonShowAll"), Verbs.Portfolio, (DataKeys.Page, 0), (DataKeys.Filter, "")).WithoutInputs()
        );
        return card;
    }

    private static IEnumerable<(string Value, string Title)> Statuses(IReadOnlyList<Partnership> partnerships, CardContext ctx)
    {
        var standings = partnerships.Select(p => Standing.Of(p, ctx.Today)).ToList();
        return new[]
        {
            standings.Exists(s => s.IsReviewOverdue) ? PortfolioFilter.Overdue : null,
            standings.Exists(s => s.IsExpired) ? PortfolioFilter.Expired : null,
        }
            .OfType<string>()
            .Concat(partnerships.Select(p => p.Status).Distinct().Order().Select(s => s.ToString()))
            .Select(status => (status, FilterNames.Status(status, ctx.Texts)));
    }

    /// <summary>What an input says that leaves it open; nothing in sight may stand for nothing, or Web Chat refuses the whole card.</summary>
    internal const string Everything = "*";

    /// <summary>What an input of such a card says: null when it was not there, and empty where all is meant.</summary>
    internal static string? Read(string? chosen) => chosen == Everything ? "" : chosen;

    /// <summary>
    /// The input that chooses a municipality. Where there are more than a list offers, one types into it on Teams; a list that is read
    /// as a whole has a label for whoever only listens in every client, and is kept where it does.
    /// </summary>
    internal static AdaptiveChoiceSetInput Municipality(CardContext ctx, PortfolioFilter filter, IEnumerable<Partnership> faces)
    {
        var all = FilterNames.Municipalities(faces);
        var list = Choice(ctx.Texts, DataKeys.FilterMunicipality, "filterMunicipality", filter.Municipality, all.Take(MostMunicipalities));
        return all.Count > MostMunicipalities ? SearchedChoices.Of(list, ctx, SearchedChoices.Municipality) : list;
    }

    /// <summary>An input that chooses one of what there is, or leaves it open.</summary>
    /// <param name="chosen">What is chosen now; null or empty leaves it open.</param>
    internal static AdaptiveChoiceSetInput Choice(
        Texts texts,
        string id,
        string label,
        string? chosen,
        IEnumerable<(string Value, string Title)> choices
    ) =>
        new()
        {
            Id = id,
            Label = texts.Say(label),
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = string.IsNullOrEmpty(chosen) ? Everything : chosen,
            Placeholder = texts.Say("choosePlaceholder"),
            Wrap = true,
            Choices =
            [
                new AdaptiveChoice { Title = texts.Say("filterAll"), Value = Everything },
                .. choices.Select(c => new AdaptiveChoice { Title = Escape.Flat(c.Title), Value = c.Value }),
            ],
        };
}
