using System.Globalization;

namespace PartnershipBot.Language;

/// <summary>Dates, numbers and amounts as they are written in each language; nothing here depends on the machine's culture.</summary>
public static class Formats
{
    private const char NarrowNoBreakSpace = '\u202F';
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] MonthsFr =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    private static readonly string[] MonthsEn =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] DaysFr = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] DaysEn = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>« 3 mars 2026 », « 1er mars 2026 », "3 March 2026".</summary>
    public static string Date(DateOnly date, Lang lang) =>
        lang == Lang.En
            ? $"{date.Day} {MonthsEn[date.Month - 1]} {date.Year}"
            : $"{(date.Day == 1 ? "1er" : date.Day)} {MonthsFr[date.Month - 1]} {date.Year}";

    /// <summary>« mars », "March".</summary>
    /// <param name="month">From 1.</param>
    public static string Month(int month, Lang lang) => (lang == Lang.En ? MonthsEn : MonthsFr)[month - 1];

    /// <summary>« mardi 3 mars 2026 », "Tuesday 3 March 2026".</summary>
    public static string DateWithWeekday(DateOnly date, Lang lang) =>
        $"{(lang == Lang.En ? DaysEn : DaysFr)[(int)date.DayOfWeek]} {Date(date, lang)}";

    /// <summary>« 1 842 », « 4,7 », "1,842", "4.7".</summary>
    public static string Number(decimal value, Lang lang) => value.ToString("#,##0.##", Separators(lang));

    /// <summary>« 1 500 € », « 1 500,50 € », "€1,500".</summary>
    public static string Euros(decimal value, Lang lang)
    {
        var number = value.ToString(value == decimal.Truncate(value) ? "#,##0" : "#,##0.00", Separators(lang));
        return lang == Lang.En ? $"€{number}" : $"{number}{NoBreakSpace}€";
    }

    private static NumberFormatInfo Separators(Lang lang) => lang == Lang.En ? English : French;

    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    private static readonly NumberFormatInfo French = new()
    {
        NumberGroupSeparator = NarrowNoBreakSpace.ToString(),
        NumberDecimalSeparator = ",",
    };
}
