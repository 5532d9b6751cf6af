using PartnershipBot.Understanding.People;

namespace PartnershipBot.Tests.Understanding.People;

public class ContactChannelReaderTests
{
    [Theory]
    [InlineData("direction@ecole-prevert.example", "direction@ecole-prevert.example")]
    [InlineData(" Direction@Ecole-Prevert.EXAMPLE ", "Direction@ecole-prevert.example")]
    [InlineData("c’est direction@ecole.example.", "direction@ecole.example")]
    [InlineData("<mailto:direction@ecole.example>", "direction@ecole.example")]
    [InlineData("prenom.nom+biblio@sous.domaine.example", "prenom.nom+biblio@sous.domaine.example")]
    public void An_address_is_normalised(string input, string expected) =>
        ContactChannelReader.Read(input).ShouldBe(new ContactChannel(ContactChannelKind.Email, expected));

    [Theory]
    [InlineData("05 00 00 00 00")]
    [InlineData("0500000000")]
    [InlineData("au 05.00.00.00.00")]
    [InlineData("05-00-00-00-00")]
    [InlineData("05\u00A000\u00A000\u00A000\u00A000")]
    [InlineData("+33 5 00 00 00 00")]
    [InlineData("+33500000000")]
    [InlineData("+33 (0)5 00 00 00 00")]
    [InlineData("0033 5 00 00 00 00")]
    [InlineData("Tél. : 05 00 00 00 00")]
    public void A_number_is_normalised(string input) =>
        ContactChannelReader.Read(input).ShouldBe(new ContactChannel(ContactChannelKind.Phone, "05 00 00 00 00"));

    [Fact]
    public void The_address_comes_first_when_both_are_given() =>
        ContactChannelReader
            .Read("05 00 00 00 00 ou direction@ecole.example")
            .ShouldBe(new ContactChannel(ContactChannelKind.Email, "direction@ecole.example", "05 00 00 00 00"));

    [Theory]
    [InlineData("direction@ecole")]
    [InlineData("direction@école.example")]
    [InlineData("@ecole.example")]
    [InlineData("direction..x@ecole.example")]
    [InlineData("direction@-ecole.example")]
    [InlineData("a@b.example et c@d.example")]
    [InlineData("05 00 00 00")]
    [InlineData("05 00 00 00 00 00")]
    [InlineData("+4")]
    [InlineData("15 00 00 00 00")]
    [InlineData("05 00 00 00 00 ou 06 00 00 00 00")]
    [InlineData("je ne sais pas")]
    [InlineData("")]
    public void Anything_else_is_refused(string input) => ContactChannelReader.Read(input).ShouldBeNull();
}
