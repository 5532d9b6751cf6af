namespace PartnershipBot.Domain.Reminders;

/// <summary>
/// French public holidays (jours fériés), computed for any year: Code du travail, L3133-1; L3134-13 for Alsace and Moselle; L3422-2
/// for the days on which overseas départements commemorate the abolition of slavery.
/// </summary>
public static class PublicHolidays
{
    /// <summary>The days of a year that are holidays in one territory alone.</summary>
    private static readonly Dictionary<Territory, (int Month, int Day)> OfTerritory = new()
    {
        [Territory.AlsaceMoselle] = (12, 26),
        [Territory.Mayotte] = (4, 27),
        [Territory.Martinique] = (5, 22),
        [Territory.Guadeloupe] = (5, 27),
        [Territory.Guyane] = (6, 10),
        [Territory.Reunion] = (12, 20),
    };

    /// <summary>Whether nobody works on that day.</summary>
    public static bool Contains(DateOnly day, Territory territory)
    {
        var (month, date) = (day.Month, day.Day);
        if ((month, date) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25))
        {
            return true;
        }
        var fromEaster = day.DayNumber - Easter(day.Year).DayNumber;
        // Easter Monday, Ascension, Whit Monday; Sundays are no working days anyway.
        return fromEaster is 1 or 39 or 50
            // Good Friday.
            || (territory == Territory.AlsaceMoselle && fromEaster == -2)
            || (OfTerritory.TryGetValue(territory, out var own) && own == (month, date));
    }

    /// <summary>Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
