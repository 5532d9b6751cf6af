using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Partners;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Partners;

public sealed class PartnersCardTests
{
    private static readonly ListedPartner School = new(
        new("prevert", CardSamples.School().With([new(Fields.PartnerId, null)])),
        [
            CardSamples.Of(CardSamples.School(), PartnershipStatus.Active, "second"),
            CardSamples.Of(CardSamples.School(), PartnershipStatus.Renewed, "first"),
        ]
    );

    private static readonly ListedPartner Home = Prospect("tilleuls", "EHPAD Les Tilleuls", "elderlyResidence", "Marnes");

    [Fact]
    public void A_possible_partner_is_listed_as_identified_and_the_others_by_their_last_partnership()
    {
        var card = Card([Home, School]);

        card.Texts().ShouldContain("Votre liste compte 2 partenaires.");
        card.All("ColumnSet")
            .Where(row => row["selectAction"] is not null)
            .Select(entry => string.Join(" | ", entry.Texts()))
            .ShouldBe([
                "EHPAD Les Tilleuls | Maison de retraite ou EHPAD · Marnes | Repéré | Fiche\u00A0›",
                "École primaire Jacques-Prévert | École maternelle ou élémentaire · Valmont-sur-Thouet | En cours · 2 partenariats | Fiche\u00A0›",
            ]);
        card.Buttons(Verbs.Partner)
            .Select(b => (b.Called(), (string?)b["data"]!["partner"]))
            .ShouldBe([
                ("Partenaire «\u00a0EHPAD Les Tilleuls\u00a0»", "tilleuls"),
                ("Partenaire «\u00a0École primaire Jacques-Prévert\u00a0»", "prevert"),
            ]);
    }

    [Fact]
    public void It_is_filtered_by_the_kinds_and_municipalities_that_there_are()
    {
        var card = Card([Home, School], new PortfolioFilter { Kind = "elderlyResidence" });

        card.Buttons(Verbs.Partner).ShouldHaveSingleItem();
        card.Texts().ShouldContain("Un partenaire correspond.");
        card.Input(DataKeys.FilterKind)["choices"]!
            .Select(c => (string?)c["value"])
            .ShouldBe(["*", "elderlyResidence", "primarySchool"], ignoreOrder: true);
        ((string?)card.Input(DataKeys.FilterKind)["value"]).ShouldBe("elderlyResidence");
        card.Input(DataKeys.FilterMunicipality)["choices"]!
            .Select(c => (string?)c["title"])
            .ShouldBe(["Tous", "Marnes", "Valmont-sur-Thouet"]);
        card.Buttons(Verbs.Partners).Select(b => (string?)b["title"]).ShouldBe(["Filtrer les partenaires", "Tous les partenaires"]);
    }

    [Theory]
    [InlineData("Identified", "tilleuls")]
    [InlineData("Renewed", "prevert")]
    public void A_status_finds_every_partner_that_has_a_partnership_there(string status, string id) =>
        ((string?)Card([Home, School], new PortfolioFilter { Status = status }).Button(Verbs.Partner)["data"]!["partner"]).ShouldBe(id);

    [Fact]
    public void Five_are_on_a_page_and_the_filter_goes_with_it()
    {
        var thirteen = Enumerable.Range(10, 13).Select(i => Prospect($"p{i}", $"École {i}", "primarySchool", "Marnes")).ToList();
        var filter = new PortfolioFilter { Municipality = "marnes" };

        var pages = Enumerable.Range(0, 3).Select(p => Card(thirteen, filter, p)).ToList();

        pages.Select(p => p.Buttons(Verbs.Partner).Count()).ShouldBe([5, 5, 3]);
        pages.SelectMany(p => p.Buttons(Verbs.Partner)).Select(b => (string?)b["data"]!["partner"]).ShouldBeUnique();
        pages[1]
            .Buttons(Verbs.Partners)
            .Select(b => $"{b["title"]} {b["data"]!["page"]}")
            .ShouldBe(["Filtrer les partenaires 0", "Partenaires précédents 0", "Partenaires suivants 2", "Tous les partenaires "]);
        pages[1].Buttons(Verbs.Partners).SkipLast(1).ShouldAllBe(b => PortfolioFilter.Parse((string?)b["data"]!["filter"]) == filter);
        Card(thirteen, filter, 99).ToString().ShouldBe(pages[2].ToString());
    }

    [Fact]
    public void A_full_page_in_the_longest_words_is_small_enough()
    {
        var partners = Enumerable
            .Range(0, 200)
            .Select(i => Prospect($"0198f6b2c4d87e1f9a3b5c6d7e8f9{i:D3}", CardSamples.Long(120), "primarySchool", CardSamples.Long(70) + i))
            .ToList();

        CardSize.Of(PartnersCard.For(CardSamples.Context(), partners, 0, PortfolioFilter.None)).ShouldBeLessThan(CardSize.Comfortable);
    }

    internal static ListedPartner Prospect(string id, string name, string kind, string municipality) =>
        new(new(id, CardSamples.Sheet((Fields.PartnerName, name), (Fields.PartnerKind, kind), (Fields.Municipality, municipality))), []);

    private static JObject Card(IReadOnlyList<ListedPartner> partners, PortfolioFilter? filter = null, int page = 0) =>
        CardJson.Of(PartnersCard.For(CardSamples.Context(Lang.Fr), partners, page, filter ?? PortfolioFilter.None));
}
