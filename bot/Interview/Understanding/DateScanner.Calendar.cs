namespace PartnershipBot.Interview.Understanding;

/// <summary>Dates with a day and a month, in words or in figures.</summary>
internal sealed partial class DateScanner
{
    /// <summary>« 3 mars 2026 », « le premier mars », « 3rd of March »</summary>
    private DateMention? DayMonth(int start)
    {
        if (Day(start) is not { } day)
            return null;
        var link = tokens[day.End].Text is "de" or "d'" or "of" or "-" or "/" or "." ? 1 : 0;
        if (tokens[day.End].Text is "du" && tokens[day.End + 1].Is("mois") && tokens[day.End + 2].Text is "de" or "d'")
            link = 3;
        if (Month(day.End + link) is { } month)
            return Calendar(start, day.Day, month.Month, YearAfter(month.End));
        var year = tokens[day.End + link + 1];
        return tokens[day.End + link].IsWord && IsYear(year) && DateWords.ShortMonthLike(tokens[day.End + link].Text) is { } guess
            ? Calendar(start, day.Day, guess, new(year.Value, day.End + link + 2, Certainty: Certainty.Interpreted))
            : null;
    }

    /// <summary>« March 3, 2026 »</summary>
    private DateMention? MonthDay(int start)
    {
        if (!DateWords.IsEnglishMonth(tokens[start].Text) || Month(start) is not { } month)
            return null;
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

    /// <summary>03/03/2026, 3.3.26, 2026-03-03, 15/09, 09/2026, 2025-2026</summary>
    private DateMention? Figures(int at)
    {
        if (at != _lastEnd + 1 && !tokens[at].Spaced && (tokens[at - 1].IsWord || (tokens[at - 1].Text is "/" or "." or "-" && tokens[at - 2].IsDigits)))
            return null;
        var first = tokens[at];
        if (tokens.Count == 1 && first.Text.Length == 8)
            return Compact(first);
        if (IsSpacedOut(at))
            return ThreeGroups(at);
        var two = Joined(at, 1);
        var three = two > 0 ? Joined(at + 2, 1) : 0;
        if (three > 0 && tokens[at + 1].Text == tokens[at + 3].Text)
        {
            // A fourth group makes it a telephone number or a version; a day of two figures may still follow a date.
            var isLonger = Joined(at + 4, 1) > 0 && tokens[at + 5].Text == tokens[at + 1].Text && tokens[at + 1].Is(".");
            return isLonger ? null : ThreeGroups(at);
        }

        if (first.Text.Length <= 2 && tokens[at + 1].Text.Length <= 2 && tokens[at + 2].Text.Length == 4
            && tokens[at + 1].Value is > 0 and < 13 && tokens[at + 2].Value is >= FirstYear and <= LastYear && first.Value is > 0 and < 32)
            return Calendar(at, first.Value, tokens[at + 1].Value, new(tokens[at + 2].Value, at + 3));
        return two > 0 ? TwoGroups(at) : null;
    }

    /// <summary>« 11 - 09 - 2025 »</summary>
    private bool IsSpacedOut(int at) => tokens[at].Text.Length <= 2 && tokens[at + 1].Is("-") && tokens[at + 1].Spaced && tokens[at + 2].Spaced
        && tokens[at + 2].IsDigits && tokens[at + 2].Text.Length <= 2 && tokens[at + 3].Is("-") && IsYear(tokens[at + 4]) && !tokens[at + 4].NewLine;

    /// <summary>Whether a date separator and more figures follow; spaces around it only where they cannot mean anything else.</summary>
    private int Joined(int at, int step)
    {
        var separator = tokens[at + step];
        var next = tokens[at + step + 1];
        if (!tokens[at].IsDigits || !next.IsDigits || next.NewLine)
            return 0;
        return separator.Text switch
        {
            "/" => 1,
            "-" when !separator.Spaced && !next.Spaced => 1,
            "." when !separator.Spaced => 1,
            _ => 0,
        };
    }

    private DateMention? ThreeGroups(int at)
    {
        var (a, b, c) = (tokens[at], tokens[at + 2], tokens[at + 4]);
        if (b.Text.Length > 2)
            return null;
        if (a.Text.Length == 4 && c.Text.Length <= 2)
            return Calendar(at, c.Value, b.Value, new(IsYear(a) ? a.Value : 0, at + 5));
        if (a.Text.Length > 2)
            return null;
        return c.Text.Length switch
        {
            4 => Calendar(at, a.Value, b.Value, new(IsYear(c) ? c.Value : 0, at + 5)),
            2 => Calendar(at, a.Value, b.Value, new(ShortYear(c.Value), at + 5, Certainty: ShortYearCertainty(c.Value))),
            _ => null,
        };
    }

    private DateMention? TwoGroups(int at)
    {
        var (a, b) = (tokens[at], tokens[at + 2]);
        var separator = tokens[at + 1].Text;
        if (a.Text.Length <= 2 && b.Text.Length == 4 && IsYear(b) && a.Value is > 0 and < 13)
            return new(MentionKind.Month, at, at + 3) { Month = a.Value, Year = b.Value, Certainty = Certainty.Approximate };
        if (a.Text.Length == 4 && IsYear(a) && separator is not ".")
        {
            if (b.Text.Length == 2 && separator is "-" && b.Value is > 0 and < 13)
                return new(MentionKind.Month, at, at + 3) { Month = b.Value, Year = a.Value, Certainty = Certainty.Approximate };
            return b.Value == a.Value + 1 || (b.Text.Length == 2 && b.Value == (a.Value + 1) % 100) ? SchoolYear(at, a.Value, at + 3) : null;
        }

        // Two groups are a score or a decimal as often as a date: beside « / », only when nothing else was said.
        var alone = tokens.Count == 3 || (tokens.Count == 4 && tokens[0].Is("le"));
        var isDayMonth = a.Text.Length <= 2 && b.Text.Length <= 2 && (separator is "/" || (alone && b.Text.Length == 2));
        if (!isDayMonth || tokens[at + 3].Is("h") || Month(at + 3) is not null)
            return null;
        var mention = Calendar(at, a.Value, b.Value, new(null, at + 3));
        return mention.Kind is MentionKind.Impossible && !(alone && separator is "/") ? null : mention;
    }

    private DateMention? Compact(Token token)
    {
        var (start, middle, end) = (token.Value / 10_000, token.Value / 100 % 100, token.Value % 100);
        var isIso = start is >= FirstYear and <= LastYear;
        var (year, month, day) = isIso ? (start, middle, end) : (token.Value % 10_000, token.Value / 10_000 % 100, token.Value / 1_000_000);
        return year is >= FirstYear and <= LastYear && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? Calendar(0, day, month, new(year, 1, Certainty: Certainty.Interpreted))
            : null;
    }

    private static bool IsYear(Token token) => token.Value is >= FirstYear and <= LastYear;

    /// <summary>« 12th », « 1er » alone</summary>
    private DateMention? Ordinal(int at) => Day(at) is { } day && day.End > at + 1 && !tokens[at + 1].Is("e") ? OnlyDay(at, day.Day, day.End) : null;

    /// <summary>« le 12 », « the 12th », « du 3 » before « au 7 mars »</summary>
    private DateMention? DayOnly(int at) =>
        tokens[at].Text is "le" or "the" or "ce" or "du" or "au" && Day(at + 1) is { } day && tokens[at + 1].IsDigits && Figures(at + 1) is null
            ? OnlyDay(at, day.Day, day.End)
            : null;

    private DateMention? OnlyDay(int start, int day, int end, DayOfWeek? weekday = null)
    {
        if (day is < 1 or > 31)
            return null;
        var mention = new DateMention(MentionKind.DayOnly, start, end) { Day = day, Weekday = weekday, Certainty = Certainty.Interpreted };
        foreach (var (phrase, months) in MonthPhrases)
        {
            if (tokens.Match(end, phrase) is > 0 and var length)
            {
                var month = today.AddMonths(months);
                return Calendar(start, day, month.Month, new(month.Year, end + length, Certainty: Certainty.Interpreted));
            }
        }

        if (Turn(end) is not 0 and var turn)
            return mention with { Turn = turn, End = end + 1 };
        return EndsPhrase(end) || tokens[end].Text is "ou" or "or" ? mention : null;
    }

    private static readonly (string Phrase, int Months)[] MonthPhrases =
    [
        ("du mois prochain", 1), ("le mois prochain", 1), ("of next month", 1), ("next month", 1), ("du mois dernier", -1), ("le mois dernier", -1),
        ("of last month", -1), ("last month", -1), ("de ce mois", 0), ("ce mois", 0), ("du mois", 0), ("of this month", 0), ("this month", 0),
    ];
}
