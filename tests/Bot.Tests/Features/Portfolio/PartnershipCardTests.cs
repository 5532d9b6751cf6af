using PartnershipBot.Cards;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Portfolio;

public sealed class PartnershipCardTests
{
    [Theory]
    [InlineData(PartnershipStatus.ProjectDrafting, "Reprendre")]
    [InlineData(PartnershipStatus.AwaitingSignature, "Convention signée")]
    public void What_to_do_next_comes_first_and_stands_out(PartnershipStatus status, string title)
    {
        var buttons = CardJson.Of(Sheet(status)).Buttons().ToList();

        ((string?)buttons[0]["title"]).ShouldBe(title);
        ((string?)buttons[0]["style"]).ShouldBe("positive");
        buttons.Skip(1).ShouldAllBe(b => b["style"] == null);
    }

    [Fact]
    public void The_steps_are_said_to_those_who_do_not_see_them() =>
        ((string?)CardJson.Of(Sheet(PartnershipStatus.Active))["speak"])!.ShouldContain(
            "Contact\u00A0: c’est fait, Projet\u00A0: c’est fait, Convention\u00A0: c’est fait, Mise en œuvre\u00A0: en cours, Évaluation\u00A0: à venir"
        );

    [Fact]
    public void Only_what_there_is_can_be_filtered()
    {
        var card = CardJson.Of(
            FilterCard.For(
                CardSamples.Context(),
                [CardSamples.Of(CardSamples.School(), PartnershipStatus.Active)],
                new PortfolioFilter { Year = 2026 },
                []
            )
        );

        card.Input(DataKeys.FilterStatus)["choices"]!.Select(c => (string?)c["value"]).ShouldBe(["*", "Active"]);
        card.Input(DataKeys.FilterKind)["choices"]!.Select(c => (string?)c["value"]).ShouldBe(["*", "primarySchool"]);
        card.Input(DataKeys.FilterMunicipality)["choices"]!.Select(c => (string?)c["title"]).ShouldBe(["Tous", "Valmont-sur-Thouet"]);
        card.Input(DataKeys.FilterYear)["choices"]!.Select(c => (string?)c["value"]).ShouldBe(["*", "2026", "2025"]);
        ((string?)card.Input(DataKeys.FilterYear)["value"]).ShouldBe("2026");
    }

    private static AdaptiveCards.AdaptiveCard Sheet(PartnershipStatus status) =>
        PartnershipCard.For(CardSamples.Context(), CardSamples.Of(CardSamples.School(), status), null);
}
