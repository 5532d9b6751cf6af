using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnershipBot.Language;

/// <summary>
/// The days that stand in sentences by themselves: « par exemple : le {today+20} » is twenty days from now, « {year+200} » the year of
/// the day in two hundred. An example that is written once is out of date after a year.
/// </summary>
internal static partial class DaysFromNow
{
    /// <summary>Where nobody says which day it is.</summary>
    public static readonly DateOnly SomeDay = new(2026, 3, 3);

    /// <summary>A sentence with its days written out.</summary>
    public static string In(string text, DateOnly today, Lang lang) =>
        text.Contains("{today", StringComparison.Ordinal) || text.Contains("{year", StringComparison.Ordinal)
            ? Blank()
                .Replace(
                    text,
                    match =>
                    {
                        var day = today.AddDays(
                            int.Parse(match.Groups[2].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
                        );
                        return match.Groups[1].Value == "today" ? Formats.Date(day, lang) : day.Year.ToString(CultureInfo.InvariantCulture);
                    }
                )
            : text;

    [GeneratedRegex(@"\{(today|year)([+-]\d{1,3})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
