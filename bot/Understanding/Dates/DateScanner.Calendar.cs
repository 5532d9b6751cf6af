using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Dates with a day, and a month in words.</summary>
internal sealed partial class DateScanner
{
    /// <summary>Which month from this one: « du mois prochain ».</summary>
    private static readonly PhraseTable<int> Months = KnownWords.All.PhraseNumbers("dates.monthsAway");

    /// <summary>« 3 mars 2026 », « le premier mars », « 3rd of March »</summary>
    private DateMention? DayMonth(int start)
    {
        if (Day(start) is not { } day)
        {
            return null;
        }

        var link = tokens[day.End].Text is "de" or "d'" or "of" or "-" or "/" or "." ? 1 : 0;
        if (tokens[day.End].Text is "du" && tokens[day.End + 1].Is("mois") && tokens[day.End + 2].Text is "de" or "d'")
        {
            link = 3;
        }

        if (Month(day.End + link) is { } month)
        {
            return Calendar(start, day.Day, month.Month, YearAfter(month.End));
        }

        var year = tokens[day.End + link + 1];
        return tokens[day.End + link].IsWord && IsYear(year) && DateWords.ShortMonthLike(tokens[day.End + link].Text) is { } guess
            ? Calendar(start, day.Day, guess, new(year.Value, day.End + link + 2, Certainty: Certainty.Interpreted))
            : null;
    }

    /// <summary>« March 3, 2026 »</summary>
    private DateMention? MonthDay(int start)
    {
        if (!DateWords.IsEnglishMonth(tokens[start].Text) || Month(start) is not { } month)
        {
            return null;
        }

        var the = tokens[month.End].Is("the") ? 1 : 0;
        return Day(month.End + the) is { } day && !tokens[month.End + the].NewLine && !tokens[day.End].Is("h")
            ? Calendar(start, day.Day, month.Month, YearAfter(day.End))
            : null;
    }

    private static DateMention Calendar(int start, int day, int month, YearPart year) =>
        year.Year is 0 || day < 1 || month is < 1 or > 12 || day > DateTime.DaysInMonth(year.Year ?? 2024, month)
            ? Impossible(start, year.End)
            : new(MentionKind.Calendar, start, year.End)
            {
                Day = day,
                Month = month,
                Year = year.Year,
                Turn = year.Turn,
                Certainty = year.Certainty,
            };

    /// <summary>« 12th », « 1er » alone</summary>
    private DateMention? Ordinal(int at) =>
        Day(at) is { } day && day.End > at + 1 && !tokens[at + 1].Is("e") ? OnlyDay(at, day.Day, day.End) : null;

    /// <summary>« le 12 », « the 12th », « du 3 » before « au 7 mars »</summary>
    private DateMention? DayOnly(int at) =>
        tokens[at].Text is "le" or "the" or "ce" or "du" or "au"
        && Day(at + 1) is { } day
        && tokens[at + 1].IsDigits
        && Figures(at + 1) is null
            ? OnlyDay(at, day.Day, day.End)
            : null;

    private DateMention? OnlyDay(int start, int day, int end, DayOfWeek? weekday = null)
    {
        if (day is < 1 or > 31)
        {
            return null;
        }

        var mention = new DateMention(MentionKind.DayOnly, start, end)
        {
            Day = day,
            Weekday = weekday,
            Certainty = Certainty.Interpreted,
        };
        if (Months.Match(tokens, end) is var (months, length))
        {
            var month = today.AddMonths(months);
            return Calendar(start, day, month.Month, new(month.Year, end + length, Certainty: Certainty.Interpreted));
        }

        if (Turn(end) is not 0 and var turn)
        {
            return mention with { Turn = turn, End = end + 1 };
        }

        return EndsPhrase(end) || tokens[end].Text is "ou" or "or" ? mention : null;
    }
}
