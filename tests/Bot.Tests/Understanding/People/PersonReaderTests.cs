using PartnershipBot.Domain.Agreements;
using PartnershipBot.Understanding.People;

namespace PartnershipBot.Tests.Understanding.People;

public class PersonReaderTests
{
    [Theory]
    [InlineData("M. Paul Renaud, maire", "M. Paul Renaud", "maire")]
    [InlineData("Mr Paul Renaud, mayor", "Mr Paul Renaud", "mayor")]
    [InlineData("Mme Claire Martin - directrice", "Mme Claire Martin", "directrice")]
    [InlineData("Mme Claire Martin, directrice", "Mme Claire Martin", "directrice")]
    [InlineData("Ms Claire Martin, head teacher", "Ms Claire Martin", "head teacher")]
    [InlineData("Mme Odile Perrin, directrice", "Mme Odile Perrin", "directrice")]
    [InlineData("M. Karim Haddad, animateur", "M. Karim Haddad", "animateur")]
    [InlineData("Paul Renaud (maire)", "Paul Renaud", "maire")]
    [InlineData("le maire, Paul Renaud", "Paul Renaud", "maire")]
    [InlineData("Le maire : M. Paul Renaud", "M. Paul Renaud", "maire")]
    [InlineData("Maire de Valmont-sur-Thouet, Paul Renaud", "Paul Renaud", "Maire de Valmont-sur-Thouet")]
    [InlineData("Paul Renaud maire de Valmont", "Paul Renaud", "maire de Valmont")]
    [InlineData(
        "M. Paul Renaud, maire, président de la communauté de communes",
        "M. Paul Renaud",
        "maire, président de la communauté de communes"
    )]
    [InlineData("C’est Mme Martin, la directrice", "Mme Martin", "directrice")]
    [InlineData("Julie Morel, bibliothécaire jeunesse", "Julie Morel", "bibliothécaire jeunesse")]
    [InlineData("Mme Martin", "Mme Martin", null)]
    [InlineData("Paul Maire", "Paul Maire", null)]
    [InlineData("Jean-Pierre Dupont-Martin, proviseur", "Jean-Pierre Dupont-Martin", "proviseur")]
    [InlineData("le maire", null, "maire")]
    [InlineData("Mme la directrice", null, "directrice")]
    [InlineData("Monsieur le maire", null, "maire")]
    public void A_person_has_a_name_and_a_capacity(string input, string? name, string? capacity) =>
        PersonReader.Read(input).ShouldBe(new Person(name, capacity));

    [Theory]
    [InlineData("Visa de l’inspectrice de circonscription")]
    [InlineData("visa de l’inspectrice")]
    [InlineData("school inspector’s approval")]
    public void A_visa_needs_no_capacity(string input) => PersonReader.Read(input).ShouldBe(new Person(input, null, IsVisa: true));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData(", -")]
    public void Symbols_name_nobody(string input) => PersonReader.Read(input).ShouldBeNull();

    [Theory]
    [InlineData("maire", SignatoryCapacity.Mayor)]
    [InlineData("Maire de Valmont-sur-Thouet", SignatoryCapacity.Mayor)]
    [InlineData("mayor", SignatoryCapacity.Mayor)]
    [InlineData("maire adjointe", SignatoryCapacity.Delegate)]
    [InlineData("adjoint à la culture", SignatoryCapacity.Delegate)]
    [InlineData("adjointe au maire", SignatoryCapacity.Delegate)]
    [InlineData("le maire, par délégation", SignatoryCapacity.Delegate)]
    [InlineData("pour le maire", SignatoryCapacity.Delegate)]
    [InlineData("deputy mayor", SignatoryCapacity.Delegate)]
    [InlineData("vice-présidente de la communauté de communes", SignatoryCapacity.Delegate)]
    [InlineData("présidente de la communauté de communes", SignatoryCapacity.EpciPresident)]
    [InlineData("Président de l’agglomération", SignatoryCapacity.EpciPresident)]
    [InlineData("président de l’EPCI", SignatoryCapacity.EpciPresident)]
    [InlineData("president of the intermunicipal authority", SignatoryCapacity.EpciPresident)]
    [InlineData("président", SignatoryCapacity.EpciPresident)]
    [InlineData("présidente de l’association", SignatoryCapacity.Other)]
    [InlineData("directrice", SignatoryCapacity.Other)]
    [InlineData("secrétaire de mairie", SignatoryCapacity.Other)]
    [InlineData(null, SignatoryCapacity.Other)]
    public void A_capacity_says_who_may_sign(string? capacity, SignatoryCapacity expected) =>
        PersonReader.CapacityOf(capacity).ShouldBe(expected);

    [Theory]
    [InlineData("M. Paul Renaud, maire", "RENAUD Paul", true)]
    [InlineData("Mme Claire Martin, directrice", "claire martin", true)]
    [InlineData("Mme Hélène Dûpré", "Helene Dupre (présidente)", true)]
    [InlineData("Jean-Paul Roy", "Jean Paul Roy, maire", true)]
    [InlineData("M. Paul Renaud, maire", "Mme Claire Martin, directrice", false)]
    [InlineData("M. Paul Renaud", "M. Pierre Renaud", false)]
    [InlineData("", "", false)]
    public void The_same_person_is_known_under_another_form(string a, string b, bool expected) =>
        PersonReader.SamePerson(a, b).ShouldBe(expected);
}
