using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Tests.Domain.Reminders;

public class PublicHolidaysTests
{
    [Theory]
    [InlineData(1961, "1961-04-02")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2011, "2011-04-24")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2285, "2285-03-22")]
    public void Easter_is_when_the_calendars_say(int year, string day) => PublicHolidays.Easter(year).ShouldBe(Day(day));

    [Fact]
    public void Easter_is_a_Sunday_between_22_March_and_25_April_of_every_year()
    {
        for (var year = 1583; year <= 4000; year++)
        {
            var easter = PublicHolidays.Easter(year);
            easter.DayOfWeek.ShouldBe(DayOfWeek.Sunday);
            easter.ShouldBeInRange(new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        }
    }

    [Fact]
    public void The_holidays_of_2026_are_the_eleven_of_the_Code_du_travail() =>
        Of(2026, Territory.Mainland)
            .ShouldBe([
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25",
            ]);

    [Fact]
    public void Alsace_and_Moselle_have_two_more() =>
        Of(2026, Territory.AlsaceMoselle).Except(Of(2026, Territory.Mainland)).ShouldBe(["2026-04-03", "2026-12-26"]);

    /// <summary>The commemoration of the abolition of slavery (Code du travail, L3422-2).</summary>
    [Theory]
    [InlineData("America/Guadeloupe", "2026-05-27")]
    [InlineData("America/Martinique", "2026-05-22")]
    [InlineData("America/Cayenne", "2026-06-10")]
    [InlineData("Indian/Reunion", "2026-12-20")]
    [InlineData("Indian/Mayotte", "2026-04-27")]
    public void An_overseas_département_has_one_more_which_its_time_zone_tells(string zone, string day)
    {
        var settings = ReminderSettings.Default with { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        Of(2026, settings.Territory).Except(Of(2026, Territory.Mainland)).ShouldBe([day]);
        settings.Calendar(school: false).IsQuiet(Day(day)).ShouldBeTrue();
    }

    private static IEnumerable<string> Of(int year, Territory territory) =>
        Enumerable
            .Range(0, 365)
            .Select(new DateOnly(year, 1, 1).AddDays)
            .Where(d => PublicHolidays.Contains(d, territory))
            .Select(d => $"{d:yyyy-MM-dd}");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
