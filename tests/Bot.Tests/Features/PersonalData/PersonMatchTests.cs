using PartnershipBot.Features.PersonalData;

namespace PartnershipBot.Tests.Features.PersonalData;

/// <summary>Where somebody is named, and where it is somebody or something else.</summary>
public sealed class PersonMatchTests
{
    private static readonly PersonMatch Julie = new(["julie", "29:julie"], ["Julie Morel"]);
    private static readonly PersonMatch Head = new(["01 02 03 04 05"], ["Mme Durand"], alone: true);

    [Theory]
    [InlineData("Julie Morel", "[…]")]
    [InlineData("Lu par JULIE MOREL, lundi", "Lu par […], lundi")]
    [InlineData("MOREL Julie", "[…]")]
    [InlineData("Mme Morel et M. Petit", "[…] et M. Petit")]
    [InlineData("Madame Julie Morel", "[…]")]
    [InlineData("J. Morel", "[…]")]
    [InlineData("julie.morel@valmont.example", "[…]@valmont.example")]
    [InlineData("Julie\u00a0Morel", "[…]")]
    [InlineData("julie", "")]
    [InlineData("emulator|t1|person|julie", "")]
    [InlineData("[\"Julie Morel, bibliothécaire\",\"29:julie\"]", "[\"[…], bibliothécaire\",\"\"]")]
    [InlineData("{\"a\":\"[{\\\"b\\\":\\\"Julie Morel\\\"}]\",\"n\":1.50}", "{\"a\":\"[{\\\"b\\\":\\\"[…]\\\"}]\",\"n\":1.50}")]
    public void A_person_is_taken_out(string said, string left) => Julie.Without(said).ShouldBe(left);

    [Theory]
    [InlineData("Une belle morelle")]
    [InlineData("Julie Martin")]
    [InlineData("rue Morel")]
    [InlineData("Paul Morel")]
    [InlineData("julie et les autres")]
    [InlineData("Julie ; Morel")]
    [InlineData("[pas du JSON")]
    public void Somebody_or_something_else_stays(string said) => Julie.Without(said).ShouldBe(said);

    [Theory]
    [InlineData("Mme Durand préfère le jeudi", "[…] préfère le jeudi")]
    [InlineData("Durand rappelle", "[…] rappelle")]
    [InlineData("01 02 03 04 05", "")]
    [InlineData("durandal", "durandal")]
    public void A_contact_is_known_by_the_family_name_alone(string said, string left) => Head.Without(said).ShouldBe(left);
}
