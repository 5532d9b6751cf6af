using PartnershipBot.Understanding.Asides;

namespace PartnershipBot.Tests.Understanding.Asides;

/// <summary>« No outings in June » is an answer that denies something; only « no » with a mark behind it takes an answer back.</summary>
public sealed class DenialTests
{
    [Fact]
    public void A_denial_of_something_named_says_what_it_was() =>
        RepairReader.Read("Valmont, pas Marnes").ShouldNotBeNull().Old.ShouldBe("Marnes");

    [Theory]
    [InlineData("ben je sais pas trop, ça change quoi ?")]
    [InlineData("je comprends pas la question")]
    [InlineData("on ne veut pas de prêt")]
    public void A_sentence_with_a_denial_puts_nothing_in_the_place_of_something(string said) => RepairReader.Read(said)?.Old.ShouldBeNull();

    [Theory]
    [InlineData("No outings in June")]
    [InlineData("No more than one session a month")]
    [InlineData("no photographs of pupils")]
    [InlineData("No food in the library")]
    public void What_denies_something_corrects_nothing(string said) => RepairReader.Read(said).ShouldBeNull();

    [Theory]
    [InlineData("No, June", "June")]
    [InlineData("no: 48 pupils", "48 pupils")]
    [InlineData("no, it's Valmont", "Valmont")]
    [InlineData("no it's Valmont", "Valmont")]
    [InlineData("sorry Valmont", "Valmont")]
    public void What_takes_an_answer_back_corrects_it(string said, string value) =>
        RepairReader.Read(said).ShouldNotBeNull().Value.ShouldBe(value);
}
