using PartnershipBot.Language;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads a period: « du … au … », « septembre à juin », « année scolaire 2026-2027 », « un an à partir du … ».</summary>
public static class PeriodReader
{
    private static readonly string[] Since = ["depuis", "since"];

    /// <summary>Reads the answer as said on <paramref name="today"/>; <paramref name="expectation"/> decides years that were not said.</summary>
    public static PeriodReading Read(
        string input, DateOnly today, Lang lang, DateExpectation expectation = DateExpectation.Any, SchoolCalendar? schoolYear = null)
    {
        var calendar = schoolYear ?? SchoolCalendar.Usual;
        var tokens = new Tokens(input);
        var mentions = DateScanner.Scan(tokens, today, calendar);
        if (mentions.Any(mention => mention.Kind is MentionKind.Impossible))
            return new PeriodReading.Impossible();
        return mentions switch
        {
            [] => YearAlone(tokens),
            [var only] => Single(tokens, only, new(today, expectation, calendar), today, calendar),
            [var start, var end] when start.Kind is not MentionKind.SchoolYear && end.Kind is not MentionKind.SchoolYear => Between(start, end, today, expectation, calendar),
            _ => new PeriodReading.NotUnderstood(),
        };
    }

    private static PeriodReading YearAlone(Tokens tokens)
    {
        var figures = Enumerable.Range(0, tokens.Count).Where(at => tokens[at].IsDigits).ToList();
        var areYears = figures.TrueForAll(at => tokens[at].Text.Length == 4 && tokens[at].Value is > 1900 and < 2200);
        var (first, last) = figures switch
        {
            [var year] when tokens.Count == 1 || tokens[year - 1].Text is "annee" or "civile" or "en" or "in" or "year" => (year, year),
            [var start, var end] when end == start + 2 && tokens[start + 1].Text is "a" or "to" or "-" or "et" or "and" => (start, end),
            _ => (-1, -1),
        };
        return areYears && first >= 0
            ? new PeriodReading.Found(new(tokens[first].Value, 1, 1), new(tokens[last].Value, 12, 31), Certainty.Interpreted)
            : new PeriodReading.NotUnderstood();
    }

    private static PeriodReading Single(Tokens tokens, DateMention mention, DateResolver resolver, DateOnly today, SchoolCalendar calendar)
    {
        if (mention.Kind is MentionKind.SchoolYear)
            return new PeriodReading.Found(calendar.StartIn(mention.Year!.Value), new(mention.Year.Value + 1, 7, 4), Certainty.Provisional);
        if (resolver.Resolve(mention) is not { } start)
            return new PeriodReading.Impossible();
        var words = new Tokens($"{tokens.Text(0, mention.Start)} ; {tokens.Text(mention.End, tokens.Count)}");
        if (Length(words) is { } length)
            return new PeriodReading.Found(start.Date, length(start.Date).AddDays(-1), Worse(start.Certainty, Certainty.Interpreted));
        if (tokens.MatchAny(0, Since) > 0)
            return new PeriodReading.Found(start.Date, today, Worse(start.Certainty, Certainty.Interpreted));
        return mention is { Kind: MentionKind.Month, Edge: Edge.Whole, Day: null }
            ? new PeriodReading.Found(start.Date, Last(start.Date), start.Certainty)
            : new PeriodReading.NotUnderstood();
    }

    /// <summary>« pour un an », « six mois à partir du »</summary>
    private static Func<DateOnly, DateOnly>? Length(Tokens words)
    {
        const int most = 120;
        for (var at = 0; at < words.Count; at++)
        {
            if (Quantity.Read(words, at, Lang.Fr) is not { Decimals: 0, Value: > 0 and <= most } count)
                continue;
            var amount = (int)count.Value;
            return words[count.End].Text switch
            {
                "an" or "ans" or "annee" or "annees" or "year" or "years" => date => date.AddYears(amount),
                "mois" or "month" or "months" => date => date.AddMonths(amount),
                "semaine" or "semaines" or "week" or "weeks" => date => date.AddDays(7 * amount),
                "jour" or "jours" or "day" or "days" => date => date.AddDays(amount),
                _ => null,
            };
        }

        return null;
    }

    private static PeriodReading Between(DateMention start, DateMention end, DateOnly today, DateExpectation expectation, SchoolCalendar calendar)
    {
        var inferred = Certainty.Exact;
        if (start.Kind is MentionKind.DayOnly && end is { Kind: MentionKind.Calendar })
            start = start with { Kind = MentionKind.Calendar, Month = end.Month, Year = end.Year, Certainty = end.Certainty };
        if (IsYearless(start) && end.Year is { } endYear && Order(end, calendar) is { } last && Order(start, calendar) is { } first)
        {
            start = start with { Year = first < last ? endYear : endYear - 1 };
            inferred = Certainty.Interpreted;
        }
        else if (IsYearless(end) && start.Year is { } startYear && Order(start, calendar) is { } from && Order(end, calendar) is { } to)
        {
            end = end with { Year = from < to ? startYear : startYear + 1 };
            inferred = Certainty.Interpreted;
        }
        else if (IsYearless(start) && IsYearless(end) && Order(start, calendar) is { } opening && Order(end, calendar) is { } closing)
        {
            var year = Likeliest(today, expectation, opening, closing);
            (start, end) = (start with { Year = year }, end with { Year = opening < closing ? year : year + 1 });
            inferred = Certainty.Interpreted;
        }

        var resolver = new DateResolver(today, expectation, calendar);
        if (resolver.Resolve(start) is not { } begin)
            return new PeriodReading.Impossible();
        // An end without a year comes after the beginning, wherever today is.
        if ((IsYearless(end) ? new DateResolver(begin.Date, DateExpectation.Future, calendar) : resolver).Resolve(end) is not { } finish)
            return new PeriodReading.Impossible();
        var lastDay = end is { Kind: MentionKind.Month, Edge: Edge.Whole, Day: null } ? Last(finish.Date) : finish.Date;
        return new PeriodReading.Found(begin.Date, lastDay, Worse(Worse(begin.Certainty, finish.Certainty), inferred));
    }

    /// <summary>The running period when there is one, else the nearest on the expected side.</summary>
    private static int Likeliest(DateOnly today, DateExpectation expectation, int opening, int closing)
    {
        var now = (today.Month * 100) + today.Day;
        var wraps = opening >= closing;
        var latest = opening <= now ? today.Year : today.Year - 1;
        var isRunning = wraps ? now >= opening || now <= closing : now >= opening && now <= closing;
        return expectation switch
        {
            DateExpectation.Past => latest,
            DateExpectation.Future => opening >= now ? today.Year : today.Year + 1,
            _ => isRunning ? latest : latest + 1,
        };
    }

    private static bool IsYearless(DateMention mention) =>
        mention is { Year: null, Turn: 0, Kind: MentionKind.Calendar or MentionKind.Month or MentionKind.BackToSchool or MentionKind.SchoolYearEnd };

    /// <summary>Where in its year a mention stands: month × 100 + day.</summary>
    private static int? Order(DateMention mention, SchoolCalendar calendar) => mention.Kind switch
    {
        MentionKind.Calendar => (mention.Month * 100) + mention.Day,
        MentionKind.Month => (mention.Month * 100) + (mention.Day ?? mention.Edge switch { Edge.End => 31, Edge.Middle => 15, Edge.SecondHalf => 16, _ => 1 }),
        MentionKind.BackToSchool => (calendar.StartMonth * 100) + calendar.StartDay,
        MentionKind.SchoolYearEnd => 704,
        _ => null,
    };

    private static DateOnly Last(DateOnly date) => DateResolver.OfMonth(date.Year, date.Month, Edge.End);

    private static Certainty Worse(Certainty a, Certainty b) => a > b ? a : b;
}
