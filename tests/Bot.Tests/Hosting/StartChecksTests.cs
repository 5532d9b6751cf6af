using Microsoft.Extensions.Configuration;
using PartnershipBot.Hosting;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Tests.Hosting;

/// <summary>Settings are read, or refused by a message that says which, what it was and what it should be.</summary>
public sealed class StartChecksTests
{
    [Theory]
    [InlineData(null, 9, 1)]
    [InlineData("", 9, 1)]
    [InlineData("08-17", 8, 17)]
    public void The_school_year_begins_on_a_day_that_is_set(string? setting, int month, int day) =>
        StartChecks.SchoolYear(Configuration(setting)).ShouldBe(new SchoolCalendar(month, day));

    [Theory]
    [InlineData("09-31")]
    [InlineData("02-29")]
    [InlineData("1 septembre")]
    [InlineData("2026-09-01")]
    public void A_day_that_not_every_year_has_is_refused(string setting) =>
        Should
            .Throw<InvalidOperationException>(() => StartChecks.SchoolYear(Configuration(setting)))
            .Message.ShouldBe(
                $"Calendar:SchoolYearStart is '{setting}'. It should be a month and a day that every year has, such as 09-01."
            );

    private static IConfigurationRoot Configuration(string? setting) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(StartChecks.SchoolYearSetting, setting)]).Build();
}
