namespace PartnershipBot.Domain.Reminders;

/// <summary>On which days a library is reminded of something (jours ouvrés).</summary>
/// <param name="Territory">Where the library is: some places have holidays of their own.</param>
/// <param name="School">Whether it is about a school: its holidays are then quiet, July and August all of them.</param>
/// <param name="Closed">Periods in which the library wants to be left alone.</param>
public sealed record WorkingCalendar(Territory Territory, bool School, IReadOnlyList<DayRange> Closed)
{
    /// <summary>The longest search: quiet periods that never end do not stop reminders for ever.</summary>
    private const int MostDays = 400;

    /// <summary>The zone of its school holidays; null where it is not known, and only what all zones share counts.</summary>
    public SchoolZone? Zone { get; init; }

    /// <summary>Whether nothing is said on that day.</summary>
    public bool IsQuiet(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || (School && (day.Month is 7 or 8 || (HasZones && SchoolHolidays.Contains(day, Zone))))
        || Closed.Any(period => period.Contains(day))
        || PublicHolidays.Contains(day, Territory);

    /// <summary>That day, or the first one after it on which something may be said.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Search(day, 1) ?? day;

    /// <summary>That day, or the last one before it on which something may be said.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Search(day, -1) ?? day;

    private bool HasZones => Territory is Territory.Mainland or Territory.AlsaceMoselle;

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
