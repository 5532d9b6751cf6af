using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Portfolio;

public sealed class PortfolioFilterTests
{
    private static readonly Partnership School = CardSamples.Of(CardSamples.School(), PartnershipStatus.Active);

    [Theory]
    [InlineData("mes partenariats", "")]
    [InlineData("mes partenariats suspendus", "Suspended||||")]
    [InlineData("mes partenariats à signer", "AwaitingSignature||||")]
    [InlineData("mes partenariats abandonnés en 2024", "Abandoned|||2024|")]
    [InlineData("mes partenariats expirés", "expired||||")]
    [InlineData("mes bilans en retard, partenariats", "overdue||||")]
    [InlineData("mes partenariats bilan en cours", "Evaluating||||")]
    [InlineData("mes partenariats avec un collège", "|middleSchool|||")]
    [InlineData("mes partenariats à Valmont sur Thouet", "||valmont-sur-thouet||")]
    [InlineData(
        "mes partenariats école Valmont-sur-Thouet en cours 2026 rendez-vous",
        "Active|primarySchool|valmont-sur-thouet|2026|rendez"
    )]
    [InlineData("je voudrais consulter la liste de mes partenariats s’il vous plaît", "")]
    [InlineData("my partnerships to be signed", "AwaitingSignature||||")]
    [InlineData("my stopped partnerships", "Stopped||||")]
    [InlineData("my partnerships Tilleuls", "||||Tilleuls")]
    public void Words_become_a_filter(string said, string filter) => PortfolioFilterReader.Read(said, [School]).Write().ShouldBe(filter);

    [Theory]
    [InlineData(2024, false)]
    [InlineData(2025, true)]
    [InlineData(2026, true)]
    [InlineData(2027, false)]
    public void A_partnership_has_to_do_with_the_years_of_its_period(int year, bool taken) =>
        new PortfolioFilter { Year = year }
            .Takes(School, CardSamples.Today)
            .ShouldBe(taken);

    [Theory]
    [InlineData("prevert", true)]
    [InlineData("Prévet", true)]
    [InlineData("l’école de Valmont", true)]
    [InlineData("vert", true)]
    [InlineData("prévert marnes", false)]
    [InlineData("les", false)]
    public void Any_part_of_a_name_is_found(string query, bool found) => NameSearch.Finds(query, School.Answers).ShouldBe(found);

    [Theory]
    [InlineData("Active|primarySchool|valmont-sur-thouet|2026|a | b")]
    [InlineData("")]
    public void What_a_card_carries_is_read_back(string written) => PortfolioFilter.Parse(written).Write().ShouldBe(written);

    [Theory]
    [InlineData("x")]
    [InlineData("||||")]
    [InlineData("|||99999999999|")]
    public void What_a_card_cannot_have_carried_leaves_none_out(string written) => PortfolioFilter.Parse(written).IsNone.ShouldBeTrue();
}
