using PartnershipBot.Understanding.People;

namespace PartnershipBot.Tests.Features.Projects;

public class SidedAnswersTests
{
    [Theory]
    [InlineData("Bibliothèque : les familles du quartier. Partenaire : 68 élèves.", "les familles du quartier", "68 élèves", 68)]
    [InlineData("Library: local families. Partner: 68 pupils.", "local families", "68 pupils", 68)]
    [InlineData("Familles du bourg ; 68 élèves", "Familles du bourg", "68 élèves", 68)]
    [InlineData("Bénévoles lecteurs et habitants âgés\n62 résidents", "Bénévoles lecteurs et habitants âgés", "62 résidents", 62)]
    [InlineData("pour nous : les familles, pour l’école : 68 élèves", "les familles", "68 élèves", 68)]
    [InlineData("pour nous, les familles ; pour l’école, 68 élèves", "les familles", "68 élèves", 68)]
    [InlineData("For us: families; for the school: 68 pupils", "families", "68 pupils", 68)]
    [InlineData("Partenaire : 68 élèves\nBibliothèque : 40 familles", "40 familles", "68 élèves", 68)]
    [InlineData("Les familles du bourg. Les élèves du CM2.", "Les familles du bourg", "Les élèves du CM2", null)]
    [InlineData("68 élèves (école) ; les familles (bibliothèque)", "les familles", "68 élèves", 68)]
    [InlineData("les familles pour la bibliothèque et 68 élèves pour l’école", "les familles", "68 élèves", 68)]
    [InlineData("Pour la bibliothèque les familles, pour le partenaire 68 élèves", "les familles", "68 élèves", 68)]
    [InlineData("Médiathèque - familles ; EHPAD - 62 résidents", "familles", "62 résidents", 62)]
    [InlineData("Grand public / 15 résidents", "Grand public", "15 résidents", 15)]
    [InlineData("Familles du bourg ; partenaire : 68", "Familles du bourg", "68", 68)]
    [InlineData("Bibliothèque : 40 adhérents ; partenaire : les résidents", "40 adhérents", "les résidents", 40)]
    [InlineData(
        "Familles ; 68 élèves du CP au CM2, 3 classes, 58 familles",
        "Familles",
        "68 élèves du CP au CM2, 3 classes, 58 familles",
        68
    )]
    [InlineData("Familles ; une soixantaine de résidents", "Familles", "une soixantaine de résidents", 60)]
    [InlineData("Familles ; 20 à 25 personnes", "Familles", "20 à 25 personnes", null)]
    [InlineData("Familles ; enfants de 3 à 6 ans", "Familles", "enfants de 3 à 6 ans", null)]
    public void Audiences_are_read_for_both_sides(string input, string library, string partner, int? headcount) =>
        AudienceReader.Read(input).ShouldBe(new Audiences(library, partner, null, headcount));

    [Theory]
    [InlineData("68 élèves", null, null, "68 élèves", 68)]
    [InlineData("Bibliothèque : les familles", "les familles", null, null, null)]
    [InlineData("68 élèves pour l’école", null, "68 élèves", null, 68)]
    [InlineData("…", null, null, null, null)]
    public void One_audience_alone_is_not_given_to_a_side_by_guess(
        string input,
        string? library,
        string? partner,
        string? unassigned,
        int? headcount
    ) => AudienceReader.Read(input).ShouldBe(new Audiences(library, partner, unassigned, headcount));

    [Theory]
    [InlineData("Julie Morel, bibliothécaire ; Mme Martin, directrice", "Julie Morel, bibliothécaire", "Mme Martin, directrice")]
    [InlineData("Julie Morel, librarian; Ms Martin, head teacher", "Julie Morel, librarian", "Ms Martin, head teacher")]
    [InlineData(
        "Julie Morel, bibliothécaire jeunesse ; Mme Martin, directrice",
        "Julie Morel, bibliothécaire jeunesse",
        "Mme Martin, directrice"
    )]
    [InlineData("Hugo Lenoir, bibliothécaire ; M. Haddad, animateur", "Hugo Lenoir, bibliothécaire", "M. Haddad, animateur")]
    [InlineData("Hugo Lenoir, bibliothécaire\nM. Haddad, animateur", "Hugo Lenoir, bibliothécaire", "M. Haddad, animateur")]
    [InlineData("pour la bibliothèque : Julie Morel ; pour le partenaire : Mme Martin", "Julie Morel", "Mme Martin")]
    [InlineData("École : Mme Martin. Bibliothèque : Julie Morel.", "Julie Morel", "Mme Martin")]
    [InlineData("Julie Morel, bibliothécaire, et Mme Martin, directrice", "Julie Morel, bibliothécaire", "Mme Martin, directrice")]
    [InlineData("Julie Morel (bibliothèque) et Mme Martin (école)", "Julie Morel", "Mme Martin")]
    [InlineData("moi et Mme Martin", "moi", "Mme Martin")]
    [InlineData("Mme J. Morel, bibliothécaire. Mme C. Martin, directrice.", "Mme J. Morel, bibliothécaire", "Mme C. Martin, directrice")]
    [InlineData("Library: Julie Morel. Partner: Ms Martin.", "Julie Morel", "Ms Martin")]
    public void Referents_are_read_for_both_sides(string input, string library, string partner) =>
        ReferentsReader.Read(input).ShouldBe(new Referents(library, partner, null));

    [Theory]
    [InlineData("Julie Morel, bibliothécaire")]
    [InlineData("M. Haddad, animateur")]
    [InlineData("A, b ; C, d ; E, f")]
    public void One_referent_or_three_are_nobodys_until_asked(string input) =>
        ReferentsReader.Read(input).ShouldBe(new Referents(null, null, input));
}
