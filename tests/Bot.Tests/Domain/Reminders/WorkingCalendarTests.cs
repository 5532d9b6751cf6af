using System.Globalization;
using CsCheck;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Tests.Domain.Reminders;

public class WorkingCalendarTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 36_500].Select(new DateOnly(2000, 1, 1).AddDays);

    [Fact]
    public void A_day_is_moved_to_the_first_working_day_and_no_further() =>
        Gen.Select(Days, Gen.Bool, Gen.Bool)
            .Seeded(
                (day, alsace, school) =>
                {
                    var calendar = new WorkingCalendar(alsace ? Territory.AlsaceMoselle : Territory.Mainland, school, []);
                    var (after, before) = (calendar.OnOrAfter(day), calendar.OnOrBefore(day));
                    calendar.IsQuiet(after).ShouldBeFalse();
                    calendar.IsQuiet(before).ShouldBeFalse();
                    (before <= day && day <= after).ShouldBeTrue();
                    for (var between = day; between < after; between = between.AddDays(1))
                    {
                        calendar.IsQuiet(between).ShouldBeTrue();
                    }
                    if (!calendar.IsQuiet(day))
                    {
                        (after, before).ShouldBe((day, day));
                    }
                }
            );

    [Theory]
    [InlineData(SchoolZone.A, "2027-02-15", "2027-03-01")]
    [InlineData(SchoolZone.B, "2027-02-15", "2027-02-15")]
    [InlineData(SchoolZone.B, "2027-02-22", "2027-03-08")]
    [InlineData(SchoolZone.C, "2027-02-08", "2027-02-22")]
    [InlineData(null, "2026-12-21", "2027-01-04")]
    [InlineData(null, "2027-02-15", "2027-02-15")]
    public void Schools_are_left_alone_in_the_holidays_of_their_zone(SchoolZone? zone, string day, string first) =>
        new WorkingCalendar(Territory.Mainland, School: true, []) { Zone = zone }
            .OnOrAfter(DateOnly.Parse(day, CultureInfo.InvariantCulture))
            .ShouldBe(DateOnly.Parse(first, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("12 rue des Écoles, 79000 Niort", SchoolZone.A)]
    [InlineData("35000 Rennes", SchoolZone.B)]
    [InlineData("31000 Toulouse", SchoolZone.C)]
    [InlineData("20000 Ajaccio", null)]
    [InlineData("97400 Saint-Denis", null)]
    [InlineData("Niort", null)]
    public void The_postcode_of_the_authority_tells_the_zone(string seat, SchoolZone? zone) =>
        ReminderSettings.Read(AnswerSheet.Of([new(Fields.OwnerSeat, seat)])).SchoolZone.ShouldBe(zone);

    [Fact]
    public void An_answer_goes_before_the_postcode() =>
        ReminderSettings
            .Read(AnswerSheet.Of([new(Fields.OwnerSeat, "79000 Niort"), new(ReminderFields.SchoolZone, "c")]))
            .SchoolZone.ShouldBe(SchoolZone.C);

    [Fact]
    public void Schools_are_left_alone_in_July_and_August()
    {
        var calendar = new WorkingCalendar(Territory.Mainland, School: true, []);
        calendar.OnOrAfter(new DateOnly(2026, 7, 3)).ShouldBe(new DateOnly(2026, 9, 1));
        calendar.OnOrBefore(new DateOnly(2026, 8, 20)).ShouldBe(new DateOnly(2026, 6, 30));
    }

    [Fact]
    public void The_librarys_own_quiet_periods_count() =>
        new WorkingCalendar(Territory.Mainland, false, [new(new(2026, 12, 21), new(2027, 1, 3))])
            .OnOrAfter(new DateOnly(2026, 12, 22))
            .ShouldBe(new DateOnly(2027, 1, 4));

    [Fact]
    public void A_quiet_period_without_end_does_not_swallow_a_reminder() =>
        new WorkingCalendar(Territory.Mainland, false, [new(DateOnly.MinValue, DateOnly.MaxValue)])
            .OnOrAfter(new DateOnly(2026, 5, 5))
            .ShouldBe(new DateOnly(2026, 5, 5));

    [Theory]
    [InlineData("2026-03-27", "08:00")] // Two days before clocks go forward.
    [InlineData("2026-03-29", "07:00")] // The day itself.
    [InlineData("2026-03-30", "07:00")]
    [InlineData("2026-10-23", "07:00")]
    [InlineData("2026-10-25", "08:00")] // Clocks go back.
    [InlineData("2026-10-26", "08:00")]
    public void Nine_o_clock_is_nine_on_the_wall_clock_across_both_changes(string day, string utc) =>
        ReminderSettings
            .Default.MomentOf(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ToString("HH:mm", CultureInfo.InvariantCulture)
            .ShouldBe(utc);

    [Fact]
    public void Nine_o_clock_is_nine_on_every_day() =>
        Days.Seeded(day =>
        {
            var moment = TimeZoneInfo.ConvertTime(ReminderSettings.Default.MomentOf(day), ReminderSettings.Default.Zone);
            (DateOnly.FromDateTime(moment.DateTime), moment.TimeOfDay).ShouldBe((day, TimeSpan.FromHours(9)));
        });

    [Fact]
    public void An_hour_that_a_night_leaves_out_is_the_next_one_that_exists() =>
        (ReminderSettings.Default with { Hour = new TimeOnly(2, 30) })
            .MomentOf(new DateOnly(2026, 3, 29))
            .ToString("HH:mm", CultureInfo.InvariantCulture)
            .ShouldBe("01:00");
}
