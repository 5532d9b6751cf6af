using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Tests.Understanding.Dates;

public sealed class MonthlyReaderTests
{
    private static readonly DateOnly Today = new(2025, 6, 3);

    [Theory]
    [InlineData("le 2e mardi du mois, d’octobre à juin", 9)]
    [InlineData("une fois par mois de septembre à juin", 10)]
    [InlineData("une rencontre chaque mois", 10)]
    [InlineData("tous les mois sauf décembre", 9)]
    [InlineData("the second Tuesday of the month, October to June", 9)]
    public void Once_a_month_is_as_many_times_as_there_are_months(string said, int times) =>
        MonthlyReader.Count(said, new DateOnly(2025, 9, 15), new DateOnly(2026, 6, 30), Today).ShouldBe(times);

    [Theory]
    [InlineData("deux fois par mois")]
    [InlineData("2 par mois")]
    [InlineData("chaque mardi")]
    [InlineData("un mois sur deux")]
    public void Anything_else_is_not_reckoned(string said) =>
        MonthlyReader.Count(said, new DateOnly(2025, 9, 15), new DateOnly(2026, 6, 30), Today).ShouldBeNull();

    [Fact]
    public void Without_months_and_dates_nobody_knows() => MonthlyReader.Count("une fois par mois", null, null, Today).ShouldBeNull();
}
