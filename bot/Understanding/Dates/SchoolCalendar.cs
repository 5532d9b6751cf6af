using System.Globalization;

namespace PartnershipBot.Understanding.Dates;

/// <summary>On which day of the year schools begin again (la rentrée); it differs overseas, and a little from year to year.</summary>
public sealed record SchoolCalendar(int StartMonth, int StartDay)
{
    /// <summary>1 September.</summary>
    public static readonly SchoolCalendar Usual = new(9, 1);

    /// <summary>The first day of school of that year.</summary>
    public DateOnly StartIn(int year) => new(year, StartMonth, StartDay);

    /// <summary>The calendar of a day written as month and day, such as <c>09-01</c>; null when it is none that every year has.</summary>
    public static SchoolCalendar? Parse(string text) =>
        DateOnly.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new SchoolCalendar(day.Month, day.Day)
            : null;
}
