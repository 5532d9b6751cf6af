using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Reads a period: « du … au … », « septembre à juin », « année scolaire 2026-2027 », « un an à partir du … ».</summary>
public static class PeriodReader
{
    private static readonly string[] Since = KnownWords.All.Phrases("dates.since");

    /// <summary>
    /// Reads the answer as said on <paramref name="today"/>; <paramref name="expectation"/> decides years that were not said.
    /// </summary>
    public static PeriodReading Read(
        string input,
        DateOnly today,
        Lang lang,
        DateExpectation expectation = DateExpectation.Any,
        SchoolCalendar? schoolYear = null
    )
    {
        var calendar = schoolYear ?? SchoolCalendar.Usual;
        var tokens = Tokens.Of(input);
        var mentions = DateScanner.Scan(tokens, today, calendar);
        if (mentions.Any(mention => mention.Kind is MentionKind.Impossible))
        {
            return new PeriodReading.Impossible();
        }

        PeriodReading reading = mentions switch
        {
            [] => YearAlone(tokens),
            [var only] => Single(tokens, only, new(today, expectation, calendar), today, calendar),
            [var start, var end] when start.Kind is not MentionKind.SchoolYear && end.Kind is not MentionKind.SchoolYear => Between(
                start,
                end,
                today,
                expectation,
                calendar
            ),
            _ => new PeriodReading.NotUnderstood(),
        };
        return reading is PeriodReading.Found found && mentions.Count > 0 ? found with { Left = Left(tokens, mentions) } : reading;
    }

    private static string Left(Tokens tokens, IReadOnlyList<DateMention> mentions)
    {
        var used = new UsedWords(tokens).Pass(WordLists.Rough, WordLists.Range);
        foreach (var mention in mentions)
        {
            used.Use(mention.Start, mention.End);
        }

        // « sept 2025 / janv 2026 »: what stands between two ends only parts them.
        if (mentions is [var first, var second] && second.Start - first.End == 1 && tokens[first.End].Kind is TokenKind.Symbol)
        {
            used.Use(first.End, second.Start);
        }

        if (mentions.Count == 1 && SpanReader.Find(tokens) is { } span && span.Start != mentions[0].Start)
        {
            used.Use(span.Start, span.End);
        }

        return used.Left;
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
        {
            return new PeriodReading.Found(calendar.StartIn(mention.Year!.Value), new(mention.Year.Value + 1, 7, 4), Certainty.Provisional);
        }

        if (resolver.Resolve(mention) is not { } start)
        {
            return new PeriodReading.Impossible();
        }

        var words = Tokens.Of($"{tokens.Text(0, mention.Start)} ; {tokens.Text(mention.End, tokens.Count)}");
        if (SpanReader.Find(words) is { } length)
        {
            return new PeriodReading.Found(start.Date, length.From(start.Date).AddDays(-1), Worse(start.Certainty, Certainty.Interpreted));
        }

        if (tokens.MatchAny(0, Since) > 0)
        {
            return new PeriodReading.Found(start.Date, today, Worse(start.Certainty, Certainty.Interpreted));
        }

        return mention is { Kind: MentionKind.Month, Edge: Edge.Whole, Day: null }
            ? new PeriodReading.Found(start.Date, Last(start.Date), start.Certainty)
            : new PeriodReading.NotUnderstood();
    }

    private static PeriodReading Between(
        DateMention start,
        DateMention end,
        DateOnly today,
        DateExpectation expectation,
        SchoolCalendar calendar
    )
    {
        (start, end, var inferred) = WithYears(WithMonthOf(start, end), end, today, expectation, calendar);
        var resolver = new DateResolver(today, expectation, calendar);
        if (resolver.Resolve(start) is not { } begin)
        {
            return new PeriodReading.Impossible();
        }
        // An end without a year comes after the beginning, wherever today is.
        if ((IsYearless(end) ? new DateResolver(begin.Date, DateExpectation.Future, calendar) : resolver).Resolve(end) is not { } finish)
        {
            return new PeriodReading.Impossible();
        }

        var lastDay = end is { Kind: MentionKind.Month, Edge: Edge.Whole, Day: null } ? Last(finish.Date) : finish.Date;
        return new PeriodReading.Found(begin.Date, lastDay, Worse(Worse(begin.Certainty, finish.Certainty), inferred));
    }

    /// <summary>« Du 3 au 7 mars »: the first day is one of the same month.</summary>
    private static DateMention WithMonthOf(DateMention start, DateMention end) =>
        start.Kind is MentionKind.DayOnly && end.Kind is MentionKind.Calendar
            ? start with
            {
                Kind = MentionKind.Calendar,
                Month = end.Month,
                Year = end.Year,
                Certainty = end.Certainty,
            }
            : start;

    /// <summary>Both ends with a year: one that was not said follows from the other end, or from today when neither was.</summary>
    private static (DateMention Start, DateMention End, Certainty Inferred) WithYears(
        DateMention start,
        DateMention end,
        DateOnly today,
        DateExpectation expectation,
        SchoolCalendar calendar
    )
    {
        if (Order(start, calendar) is not { } opening || Order(end, calendar) is not { } closing)
        {
            return (start, end, Certainty.Exact);
        }

        var newYears = opening < closing ? 0 : 1;
        var first = (IsYearless(start), IsYearless(end)) switch
        {
            (true, true) => Likeliest(today, expectation, opening, closing),
            (true, false) => end.Year - newYears,
            (false, true) => start.Year,
            _ => null,
        };
        return first is { } year
            ? (start with { Year = year }, end with { Year = year + newYears }, Certainty.Interpreted)
            : (start, end, Certainty.Exact);
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
        mention is { Year: null, Turn: 0 }
        && mention.Kind is MentionKind.Calendar or MentionKind.Month or MentionKind.BackToSchool or MentionKind.SchoolYearEnd;

    /// <summary>Where in its year a mention stands: month × 100 + day.</summary>
    private static int? Order(DateMention mention, SchoolCalendar calendar) =>
        mention.Kind switch
        {
            MentionKind.Calendar => (mention.Month * 100) + mention.Day,
            MentionKind.Month => (mention.Month * 100)
                + (
                    mention.Day
                    ?? mention.Edge switch
                    {
                        Edge.End => 31,
                        Edge.Middle => 15,
                        Edge.SecondHalf => 16,
                        _ => 1,
                    }
                ),
            MentionKind.BackToSchool => (calendar.StartMonth * 100) + calendar.StartDay,
            MentionKind.SchoolYearEnd => 704,
            _ => null,
        };

    private static DateOnly Last(DateOnly date) => DateResolver.OfMonth(date.Year, date.Month, Edge.End);

    private static Certainty Worse(Certainty a, Certainty b) => a > b ? a : b;
}
