using PartnershipBot.Understanding.People;

namespace PartnershipBot.Tests.Understanding.People;

/// <summary>A town that was typed in haste stands in the convention as it is written.</summary>
public sealed class TownCapitalsTests
{
    [Theory]
    [InlineData("saint-jean-de-thouars", "Saint-Jean-de-Thouars")]
    [InlineData("l’île-d’yeu", "L’Île-d’Yeu")]
    [InlineData("la rochelle", "La Rochelle")]
    [InlineData("niort (79)", "Niort (79)")]
    [InlineData("Saint-Jean de Thouars", "Saint-Jean de Thouars")]
    [InlineData("BRESSUIRE", "BRESSUIRE")]
    public void A_name_without_a_capital_is_given_its_own(string typed, string kept) => MunicipalityReader.Read(typed).ShouldBe(kept);
}
