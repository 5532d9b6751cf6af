using PartnershipBot.Domain;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding.Text;

public class SideReaderTests
{
    [Theory]
    [InlineData("nous", Side.Library)]
    [InlineData("notre médiathèque", Side.Library)]
    [InlineData("la bib", Side.Library)]
    [InlineData("c’est la bibliothèque", Side.Library)]
    [InlineData("la commune", Side.Library)]
    [InlineData("us", Side.Library)]
    [InlineData("our library", Side.Library)]
    [InlineData("l’école", Side.Partner)]
    [InlineData("eux", Side.Partner)]
    [InlineData("le partenaire", Side.Partner)]
    [InlineData("notre partenaire", Side.Partner)]
    [InlineData("notre école partenaire", Side.Partner)]
    [InlineData("l’autre bibliothèque", Side.Partner)]
    [InlineData("la bibliothèque partenaire", Side.Partner)]
    [InlineData("them", Side.Partner)]
    [InlineData("the school", Side.Partner)]
    [InlineData("les deux", Side.Both)]
    [InlineData("Les deux !", Side.Both)]
    [InlineData("les 2", Side.Both)]
    [InlineData("moitié-moitié", Side.Both)]
    [InlineData("50/50", Side.Both)]
    [InlineData("nous et l’école", Side.Both)]
    [InlineData("chacun la moitié", Side.Both)]
    [InlineData("both", Side.Both)]
    [InlineData("à nous deux", Side.Both)]
    [InlineData("half and half", Side.Both)]
    public void A_side_is_known_by_its_usual_words(string input, Side expected) => SideReader.Read(input).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("oui")]
    [InlineData("pas nous")]
    [InlineData("ni l’un ni l’autre")]
    [InlineData("nous ou eux")]
    [InlineData("je ne sais pas")]
    [InlineData("450")]
    public void A_side_denied_left_open_or_not_named_is_none(string input) => SideReader.Read(input).ShouldBeNull();

    [Theory]
    [InlineData("nous girafe")]
    [InlineData("la bibliothèque avec un poney")]
    [InlineData("eux mardi")]
    [InlineData("l’école 450")]
    public void A_side_with_more_beside_it_is_asked_about(string input) => SideReader.Read(input).ShouldBeNull();

    [Theory]
    [InlineData("l’école Jean-Macé", Side.Partner)]
    [InlineData("c’est nous qui payons", Side.Library)]
    [InlineData("la bibliothèque s’en charge", Side.Library)]
    [InlineData("les deux ensemble", Side.Both)]
    public void Its_name_and_its_verb_say_nothing_more(string input, Side expected) => SideReader.Read(input).ShouldBe(expected);
}
