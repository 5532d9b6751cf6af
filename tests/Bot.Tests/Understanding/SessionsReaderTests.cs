using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Tests.Understanding;

public class SessionsReaderTests
{
    [Theory]
    [InlineData("Une classe chaque mardi, de 9 h à 10 h, soit 27 séances", 27)]
    [InlineData("One class every Tuesday, 9 to 10 a.m., 27 sessions in all", 27)]
    [InlineData("Une classe chaque mardi, de 9 h à 10 h, hors vacances, soit 9 séances par classe et 27 au total", 27)]
    [InlineData("Deuxième mardi du mois, 14 h 30 à 15 h 30, sauf août : 22 séances", 22)]
    [InlineData("Une seule fois", 1)]
    [InlineData("Just once", 1)]
    [InlineData("Une seule fois, le 12 mars à 20 h", 1)]
    [InlineData("une fois", 1)]
    [InlineData("dix séances", 10)]
    [InlineData("une dizaine de séances", 10)]
    [InlineData("27", 27)]
    [InlineData("Le mardi : 10 rencontres", 10)]
    [InlineData("Nombre de séances : 12, le jeudi", 12)]
    [InlineData("au total 12 ateliers", 12)]
    [InlineData("a total of 12 workshops", 12)]
    [InlineData("12 rendez-vous au total", 12)]
    [InlineData("trois fois dans l’année", 3)]
    [InlineData("10 séances par an", 10)]
    [InlineData("22 séances, dont 2 en soirée", 22)]
    [InlineData("Une séance le 3 mars", 1)]
    [InlineData("chaque lundi, soit 30", 30)]
    public void A_planned_number_is_found(string input, int expected) => SessionsReader.Read(input).ShouldBe(expected);

    [Theory]
    [InlineData("chaque mardi")]
    [InlineData("de 9 h à 10 h")]
    [InlineData("toutes les 3 semaines")]
    [InlineData("deux séances par mois")]
    [InlineData("une séance chaque mardi")]
    [InlineData("une fois par mois")]
    [InlineData("once a month")]
    [InlineData("9 séances par classe")]
    [InlineData("10 séances le matin ou 12 séances l’après-midi")]
    [InlineData("600 séances")]
    [InlineData("0 séance")]
    [InlineData("le 12 mars")]
    [InlineData("")]
    public void A_number_of_something_else_is_left(string input) => SessionsReader.Read(input).ShouldBeNull();
}
