using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Features.Projects;

public class ObjectiveTests
{
    [Theory]
    [InlineData("Faire découvrir la médiathèque à tous les élèves du CP au CM2", Lang.Fr)]
    [InlineData("Développer l’emprunt à la maison", Lang.Fr)]
    [InlineData("Offrir aux résidents un accès régulier à la lecture", Lang.Fr)]
    [InlineData("S’ouvrir au quartier", Lang.Fr)]
    [InlineData("permettre à chacun de lire", Lang.Fr)]
    [InlineData("Mieux connaître les familles", Lang.Fr)]
    [InlineData("Ne pas perdre le lien", Lang.Fr)]
    [InlineData("- Promouvoir la lecture", Lang.Fr)]
    [InlineData("Rompre l’isolement", Lang.Fr)]
    [InlineData("Introduce every pupil aged 6 to 11 to the library", Lang.En)]
    [InlineData("To get every pupil reading each week", Lang.En)]
    public void An_aim_opens_with_a_verb(string input, Lang lang) => InfinitiveReader.StartsWithInfinitive(input, lang).ShouldBeTrue();

    [Theory]
    [InlineData("Atelier de lecture", Lang.Fr)]
    [InlineData("Les ateliers du mardi", Lang.Fr)]
    [InlineData("Lecture à voix haute", Lang.Fr)]
    [InlineData("Cahier de lecteur", Lang.Fr)]
    [InlineData("Théâtre et bibliothèque", Lang.Fr)]
    [InlineData("Plaisir de lire", Lang.Fr)]
    [InlineData("Espoir", Lang.Fr)]
    [InlineData("Library visits", Lang.En)]
    [InlineData("To the library", Lang.En)]
    [InlineData("", Lang.Fr)]
    public void A_thing_is_no_aim(string input, Lang lang) => InfinitiveReader.StartsWithInfinitive(input, lang).ShouldBeFalse();

    [Theory]
    [InlineData("Améliorer la lecture", true)]
    [InlineData("développer le partenariat", true)]
    [InlineData("Travailler ensemble", true)]
    [InlineData("Promouvoir la culture pour tous", true)]
    [InlineData("work together", true)]
    [InlineData("Lecture", true)]
    [InlineData("Faire découvrir la médiathèque à tous les élèves", false)]
    [InlineData("Développer l’emprunt à la maison", false)]
    [InlineData("Offrir aux résidents un accès régulier à la lecture", false)]
    [InlineData("Introduce every pupil aged 6 to 11 to the library", false)]
    public void An_aim_that_fits_anywhere_is_vague(string input, bool expected) => VagueObjective.IsVague(input).ShouldBe(expected);
}
