using System.Globalization;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Portfolio;

public sealed class PortfolioCardTests
{
    [Fact]
    public void A_partnership_is_shown_with_partner_status_and_dates()
    {
        var card = Portfolio([CardSamples.Of(CardSamples.School(), PartnershipStatus.Active)]);

        card.Texts()
            .ShouldBe([
                "Mes partenariats",
                "Vous suivez un partenariat.",
                "Une classe, un livre, un rendez-vous",
                "École primaire Jacques-Prévert · Valmont-sur-Thouet",
                "En cours · Du 15 septembre 2025 au 3 juillet 2026",
                "Prochain bilan\u00A0: 30 juin 2026",
                "Ouvrir\u00A0›",
            ]);
    }

    [Fact]
    public void A_button_opens_its_own_partnership()
    {
        var button = Portfolio([CardSamples.Of(CardSamples.School(), id: "other") with { Revision = 7 }]).Button(Verbs.Open);

        button.Called().ShouldBe("Ouvrir «\u00A0Une classe, un livre, un rendez-vous\u00A0»");
        ((string?)button["data"]!["partnership"]).ShouldBe("other");
        ((int)button["data"]!["revision"]!).ShouldBe(7);
    }

    [Fact]
    public void A_discarded_draft_comes_last_and_can_be_brought_back_for_a_month()
    {
        var at = new DateTimeOffset(2026, 1, 10, 9, 0, 0, TimeSpan.Zero);
        var card = Portfolio([
            Named("perdu") with
            {
                DiscardedAt = at,
            },
            Named("suivi"),
            Named("oublié") with
            {
                DiscardedAt = at.AddDays(-40),
            },
        ]);

        card.Texts().ShouldContain("Vous suivez un partenariat.");
        card.Buttons()
            .Select(b => b.Called())
            .ShouldBe(["Ouvrir «\u00A0suivi\u00A0»", "Récupérer «\u00A0perdu\u00A0»", "Nouveau partenariat"]);
        card.Texts().ShouldContain("Brouillon abandonné, récupérable jusqu’au 9 février 2026");
        ((string?)card.Button(Verbs.Restore)["data"]!["partnership"]).ShouldBe("id-perdu");
    }

    [Fact]
    public void Five_are_on_a_page()
    {
        var thirteen = Enumerable.Range(1, 13).Select(i => Named(i.ToString(CultureInfo.InvariantCulture))).ToList();

        var pages = Enumerable.Range(0, 3).Select(p => Portfolio(thirteen, p)).ToList();

        pages.Select(p => p.Buttons(Verbs.Open).Count()).ShouldBe([5, 5, 3]);
        pages.SelectMany(p => p.Buttons(Verbs.Open)).Select(b => (string?)b["data"]!["partnership"]).ShouldBeUnique();
        pages
            .Select(p => string.Join(',', p.Buttons(Verbs.Portfolio).Select(b => $"{b["title"]} {b["data"]!["page"]}")))
            .ShouldBe(["Suivants 1", "Précédents 0,Suivants 2", "Précédents 1"]);
        pages[1].Texts().ShouldContain("Page 2/3");
        Portfolio(thirteen, 99).ToString().ShouldBe(pages[2].ToString());
    }

    [Fact]
    public void Without_any_it_says_how_to_begin()
    {
        var card = Portfolio([]);

        card.Texts().ShouldContain(t => t.Contains("nouveau partenariat", StringComparison.Ordinal));
        card.Buttons(Verbs.New).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_partnership_without_a_name_can_be_opened() =>
        Portfolio([CardSamples.Of(AnswerSheet.Empty)]).Button(Verbs.Open).Called().ShouldBe("Ouvrir «\u00A0Partenariat sans nom\u00A0»");

    private static Partnership Named(string name) => CardSamples.Of(CardSamples.Sheet((Fields.Title, name)), id: "id-" + name);

    private static JObject Portfolio(IReadOnlyList<Partnership> partnerships, int page = 0) =>
        CardJson.Of(PortfolioCard.For(CardSamples.Context(), partnerships, page, PortfolioFilter.None));
}
