using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Tests.Understanding.Dates;

public class DurationReaderTests
{
    [Theory]
    [InlineData("deux mois", 60)]
    [InlineData("Deux mois.", 60)]
    [InlineData("Two months", 60)]
    [InlineData("60", 60)]
    [InlineData("60 jours", 60)]
    [InlineData("60 jours francs", 60)]
    [InlineData("60j", 60)]
    [InlineData("3 semaines", 21)]
    [InlineData("trois semaines", 21)]
    [InlineData("un trimestre", 90)]
    [InlineData("trimestre", 90)]
    [InlineData("un mois", 30)]
    [InlineData("un mois et demi", 45)]
    [InlineData("2 mois et demi", 75)]
    [InlineData("a month and a half", 45)]
    [InlineData("deux mois et 15 jours", 75)]
    [InlineData("six months", 180)]
    [InlineData("un an", 365)]
    [InlineData("une semaine", 7)]
    [InlineData("une quinzaine", 15)]
    [InlineData("une quinzaine de jours", 15)]
    [InlineData("a fortnight", 14)]
    [InlineData("préavis de deux mois", 60)]
    [InlineData("deux mois de préavis", 60)]
    [InlineData("half a year", 183)]
    [InlineData("aucun préavis", 0)]
    [InlineData("aucun", 0)]
    [InlineData("sans préavis", 0)]
    [InlineData("no notice", 0)]
    [InlineData("zéro", 0)]
    [InlineData("0 jour", 0)]
    public void A_length_of_time_is_counted_in_days(string input, int expected) => DurationReader.Read(input, Lang.Fr).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("longtemps")]
    [InlineData("-5 jours")]
    [InlineData("le 3 mars 2026")]
    [InlineData("un à deux mois")]
    [InlineData("27 h")]
    [InlineData("999999999999 ans")]
    [InlineData("je ne sais pas encore")]
    public void What_is_not_one_length_of_time_is_not_understood(string input) => DurationReader.Read(input, Lang.Fr).ShouldBeNull();
}
