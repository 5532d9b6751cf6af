using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding.Text;

public class NameMatcherTests
{
    [Theory]
    [InlineData("École primaire Jacques-Prévert", "ecole jacques prevert")]
    [InlineData("École Jacques-Prévert", "École Jaques Prévert")]
    [InlineData("École Jacques-Prévert", "École Prévert")]
    [InlineData("École Jacques-Prévert", "jacquesprevert")]
    [InlineData("EHPAD Les Tilleuls", "Les Tilleuls")]
    [InlineData("EHPAD Les Tilleuls", "EHPAD des Tilleuls")]
    [InlineData("EHPAD Les Tilleuls", "ehpad les tilleul")]
    [InlineData("École St Joseph", "École Saint-Joseph")]
    [InlineData("École Ste Anne", "Ecole Sainte-Anne")]
    [InlineData("Comité des fêtes", "Le comité des fêtes")]
    [InlineData("Médiathèque de Valmont", "Bibliothèque de Valmont")]
    [InlineData("École Victor-Hugo", "École primaire publique Victor Hugo (Valmont)")]
    [InlineData("Collège Jean Zay", "Collège Jean-Zay de Niort")]
    [InlineData("Résidence Les Lilas", "EHPAD Les Lilas")]
    [InlineData("L’Atelier", "l'atelier")]
    public void Another_spelling_is_near(string a, string b)
    {
        NameMatcher.AreNear(a, b).ShouldBeTrue();
        NameMatcher.AreNear(b, a).ShouldBeTrue();
    }

    [Theory]
    [InlineData("École Jules-Ferry", "École Jean-Macé")]
    [InlineData("École Jean-Macé", "École Jean-Moulin")]
    [InlineData("École Jean-Macé", "Collège Jean-Macé")]
    [InlineData("École maternelle Prévert", "École élémentaire Prévert")]
    [InlineData("École Saint-Joseph de Thouars", "École Saint-Joseph de Niort")]
    [InlineData("École primaire", "École Jules-Ferry")]
    [InlineData("École Marie-Curie", "École Pierre-Curie")]
    [InlineData("Médiathèque de Niort", "Médiathèque de Thouars")]
    [InlineData("École Les Tilleuls", "EHPAD Les Tilleuls")]
    [InlineData("EHPAD La Rose", "EHPAD La Roseraie")]
    [InlineData("École 1", "École 2")]
    [InlineData("Club des aînés", "Comité des fêtes")]
    [InlineData("", "École")]
    public void Another_organisation_is_not(string a, string b)
    {
        NameMatcher.AreNear(a, b).ShouldBeFalse();
        NameMatcher.AreNear(b, a).ShouldBeFalse();
    }

    [Fact]
    public void The_best_match_is_the_nearest() =>
        NameMatcher.BestMatch("ecole jacques prevert", ["École Jules-Ferry", "École Prévert", "École Jacques-Prévert"]).ShouldBe(2);

    [Fact]
    public void There_may_be_no_match()
    {
        NameMatcher.BestMatch("École Jules-Ferry", ["École Jean-Macé", "EHPAD Les Tilleuls"]).ShouldBeNull();
        NameMatcher.BestMatch("École Jules-Ferry", []).ShouldBeNull();
    }

    [Theory]
    [InlineData("Valmont-sur-Thouet", true)]
    [InlineData("L’Absie", true)]
    [InlineData("Saint-Maixent-l'École", true)]
    [InlineData("La Crèche", true)]
    [InlineData("Eu", true)]
    [InlineData("Y", true)]
    [InlineData("79000 Niort", true)]
    [InlineData("Niort (79)", true)]
    [InlineData("Niort, centre", true)]
    [InlineData("-Niort", false)]
    [InlineData("79000", false)]
    [InlineData("je ne sais pas ?", false)]
    [InlineData("", false)]
    public void A_town_has_a_name_and_perhaps_a_code_or_a_district(string input, bool expected) =>
        MunicipalityReader.IsValid(input).ShouldBe(expected);

    [Fact]
    public void A_town_has_at_most_eighty_characters()
    {
        MunicipalityReader.IsValid(new string('a', 80)).ShouldBeTrue();
        MunicipalityReader.IsValid(new string('a', 81)).ShouldBeFalse();
    }
}
