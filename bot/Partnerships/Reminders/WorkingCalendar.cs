namespace PartnershipBot.Partnerships.Reminders;

/// <summary>On which days a library is reminded of something (jours ouvrés).</summary>
/// <param name="AlsaceMoselle">Whether the library is in Alsace or Moselle, where two more days are holidays.</param>
/// <param name="School">Whether it is about a school: July and August are then quiet.</param>
/// <param name="Closed">Periods in which the library wants to be left alone.</param>
public sealed record WorkingCalendar(bool AlsaceMoselle, bool School, IReadOnlyList<DayRange> Closed)
{
    /// <summary>The longest search: quiet periods that never end do not stop reminders for ever.</summary>
    private const int MostDays = 400;

    /// <summary>Whether nothing is said on that day.</summary>
    public bool IsQuiet(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || (School && day.Month is 7 or 8)
        || Closed.Any(period => period.Contains(day))
        || PublicHolidays.Contains(day, AlsaceMoselle);

    /// <summary>That day, or the first one after it on which something may be said.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Search(day, 1) ?? day;

    /// <summary>That day, or the last one before it on which something may be said.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Search(day, -1) ?? day;

    private DateOnly? Search(DateOnly day, int step)
    {
        for (var i = 0; i < MostDays; i++)
        {
            var found = day.AddDays(i * step);
            if (!IsQuiet(found))
            {
                return found;
            }
        }
        return null;
    }
}
