using PartnershipBot.Understanding.People;

namespace PartnershipBot.Tests.Understanding.People;

/// <summary>A person who was typed in a chat stands in a document as people are written there, and no word is lost.</summary>
public sealed class PersonWrittenTests
{
    [Theory]
    [InlineData("Mme Lucie Bertin la directrice", "Mme Lucie Bertin, directrice")]
    [InlineData("la documentaliste Sophie Garnier", "Sophie Garnier, documentaliste")]
    [InlineData("l'animatrice Sophie Garnier", "Sophie Garnier, animatrice")]
    [InlineData("M. Dubois (directeur)", "M. Dubois, directeur")]
    [InlineData("Mme Roux, animatrice", "Mme Roux, animatrice")]
    [InlineData("l’animatrice", "l’animatrice")]
    [InlineData("Mme Martin", "Mme Martin")]
    [InlineData("Mme Martin, directrice, et M. Petit, CPE", "Mme Martin, directrice, et M. Petit, CPE")]
    [InlineData("Mme Martin, directrice, le jeudi seulement", "Mme Martin, directrice, le jeudi seulement")]
    public void Name_and_function_are_parted_by_a_comma(string typed, string written) => PersonReader.Written(typed).ShouldBe(written);
}
