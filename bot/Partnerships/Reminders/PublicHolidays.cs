namespace PartnershipBot.Partnerships.Reminders;

/// <summary>French public holidays (jours fériés: Code du travail, L3133-1, and L3134-13 for Alsace and Moselle), computed for any year.</summary>
public static class PublicHolidays
{
    /// <summary>Whether nobody works on that day.</summary>
    /// <param name="alsaceMoselle">Whether Good Friday and 26 December count too.</param>
    public static bool Contains(DateOnly day, bool alsaceMoselle)
    {
        var (month, date) = (day.Month, day.Day);
        if ((month, date) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25))
        {
            return true;
        }
        var fromEaster = day.DayNumber - Easter(day.Year).DayNumber;
        // Easter Monday, Ascension, Whit Monday; Sundays are no working days anyway.
        return fromEaster is 1 or 39 or 50 || (alsaceMoselle && (fromEaster == -2 || (month, date) is (12, 26)));
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
