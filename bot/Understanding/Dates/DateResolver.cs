using System.Globalization;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Gives a mention its date: infers the year, the month or the day that was not said.</summary>
internal sealed class DateResolver(
    DateOnly today,
    DateExpectation expectation,
    SchoolCalendar? schoolYear = null,
    DateOnly? before = null,
    bool isEnd = false
)
{
    private const int MonthsJustPast = 2;
    private const int MonthsRemembered = 6;
    private const int LeapSearch = 9;

    /// <summary>The date and how sure it is; null when no calendar has it.</summary>
    public (DateOnly Date, Certainty Certainty)? Resolve(DateMention mention) =>
        mention.Kind switch
        {
            MentionKind.Calendar => Calendar(mention),
            MentionKind.DayOnly => DayOnly(mention),
            MentionKind.Month => Sure(mention, Month(isEnd ? ToItsEnd(mention) : mention)),
            MentionKind.Year => Sure(mention, OfYear(mention.Year!.Value, isEnd ? ToItsEnd(mention).Edge : mention.Edge)),
            MentionKind.BackToSchool => Sure(mention, Yearly(mention, (schoolYear ?? SchoolCalendar.Usual).StartIn)),
            MentionKind.SchoolYearEnd => Sure(mention, Yearly(mention, year => new(year, 7, 4))),
            MentionKind.NthWeekday => Sure(mention, NthWeekday(mention)),
            MentionKind.Relative or MentionKind.Week => Sure(mention, mention.Date),
            MentionKind.Weekday => Sure(mention, Weekday(mention.Weekday!.Value)),
            MentionKind.NumberedWeek => Sure(mention, NumberedWeek(mention)),
            _ => null,
        };

    /// <summary>The date of part of a month; its first day when no part was said.</summary>
    public static DateOnly OfMonth(int year, int month, Edge edge) =>
        edge switch
        {
            Edge.End => new(year, month, DateTime.DaysInMonth(year, month)),
            Edge.Middle => new(year, month, 15),
            Edge.SecondHalf => new(year, month, 16),
            _ => new(year, month, 1),
        };

    /// <summary>What ends « en juin » ends with June.</summary>
    private static DateMention ToItsEnd(DateMention mention) =>
        mention is { Edge: Edge.Whole, Day: null } ? mention with { Edge = Edge.End } : mention;

    private static DateOnly OfYear(int year, Edge edge) =>
        edge switch
        {
            Edge.End => new(year, 12, 31),
            Edge.Middle or Edge.SecondHalf => new(year, 7, 1),
            _ => new(year, 1, 1),
        };

    private static (DateOnly, Certainty)? Sure(DateMention mention, DateOnly? date) =>
        date is { } known ? (known, mention.Certainty) : null;

    private static DateOnly? Make(int year, int month, int day) =>
        year is < 1 or > 9999 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);

    private static Certainty Least(Certainty a, Certainty b) => a > b ? a : b;

    private (DateOnly, Certainty)? Calendar(DateMention mention)
    {
        var (month, day) = (mention.Month!.Value, mention.Day!.Value);
        var date = mention.Year is { } said
            ? Make(said, month, day)
            : Nearest(
                mention.Turn,
                Enumerable.Range(today.Year - LeapSearch, (2 * LeapSearch) + 1).Select(year => Make(year, month, day)),
                mention.Weekday
            );
        if (date is not { } known)
        {
            return null;
        }

        var isSure = mention.Year is not null && (mention.Weekday is null || mention.Weekday == known.DayOfWeek);
        return (known, isSure ? mention.Certainty : Least(mention.Certainty, Certainty.Interpreted));
    }

    private (DateOnly, Certainty)? DayOnly(DateMention mention)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var turn = mention.Turn != 0 || expectation is DateExpectation.Past ? mention.Turn : 2;
        var days = Enumerable.Range(-12, 25).Select(first.AddMonths).Select(month => Make(month.Year, month.Month, mention.Day!.Value));
        if (mention.Weekday is { } weekday)
        {
            days = days.Where(day => day is null || day.Value.DayOfWeek == weekday);
        }

        return Sure(mention, Nearest(turn, days, null));
    }

    private DateOnly? Month(DateMention mention)
    {
        var month = mention.Month!.Value;
        if (mention.Year is { } said)
        {
            return mention.Day is { } seasonDay ? Make(said, month, seasonDay) : OfMonth(said, month, mention.Edge);
        }

        if (mention.Turn == 0 && mention.Edge is Edge.Whole && mention.Day is null && month == today.Month)
        {
            return OfMonth(today.Year, month, Edge.Whole);
        }

        var years = Enumerable
            .Range(today.Year - 2, 5)
            .Where(year => mention.Turn == 0 || month != today.Month || year != today.Year)
            .Select(year => mention.Day is { } day ? Make(year, month, day) : OfMonth(year, month, mention.Edge));
        return Nearest(mention.Turn, years, null);
    }

    private DateOnly? Yearly(DateMention mention, Func<int, DateOnly> inYear)
    {
        if (mention.Year is { } said)
        {
            return inYear(said);
        }

        var candidates = Enumerable.Range(today.Year - 2, 5).Select(year => (DateOnly?)inYear(year)).ToList();
        var justPast = candidates.LastOrDefault(date => date <= today && date >= today.AddMonths(-2));
        return expectation is DateExpectation.Any && mention.Turn == 0 && justPast is not null
            ? justPast
            : Nearest(mention.Turn != 0 || expectation is DateExpectation.Past ? mention.Turn : 2, candidates, null);
    }

    private DateOnly? NthWeekday(DateMention mention)
    {
        DateOnly? In(int year)
        {
            var days = Enumerable
                .Range(1, DateTime.DaysInMonth(year, mention.Month!.Value))
                .Select(day => new DateOnly(year, mention.Month.Value, day))
                .Where(day => day.DayOfWeek == mention.Weekday)
                .ToList();
            return mention.Day is 0 ? days[^1]
                : mention.Day <= days.Count ? days[mention.Day!.Value - 1]
                : null;
        }

        return mention.Year is { } said ? In(said) : Nearest(mention.Turn, Enumerable.Range(today.Year - 2, 5).Select(In), null);
    }

    /// <summary>The Monday of « semaine 12 ».</summary>
    private DateOnly? NumberedWeek(DateMention mention)
    {
        DateOnly? In(int year) =>
            mention.Day <= ISOWeek.GetWeeksInYear(year)
                ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, mention.Day!.Value, DayOfWeek.Monday))
                : null;
        return mention.Year is { } said ? In(said) : Nearest(mention.Turn, Enumerable.Range(today.Year - 2, 5).Select(In), null);
    }

    private DateOnly Weekday(DayOfWeek weekday)
    {
        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        return expectation is DateExpectation.Past ? today.AddDays(ahead - 7) : today.AddDays(ahead == 0 ? 7 : ahead);
    }

    /// <summary>
    /// The candidate that was meant. <paramref name="turn"/>: 1 strictly later, -1 strictly earlier, 2 today or later;
    /// 0 leaves it to what the question expects.
    /// </summary>
    private DateOnly? Nearest(int turn, IEnumerable<DateOnly?> candidates, DayOfWeek? weekday)
    {
        var dates = candidates.Where(date => date is not null).ToList();
        var past = dates.LastOrDefault(date => turn == -1 ? date < today : date <= today);
        var coming = dates.FirstOrDefault(date => turn == 1 ? date > today : date >= today);
        var (backward, forward) = (
            turn == -1 || (turn == 0 && expectation is DateExpectation.Past),
            turn > 0 || (turn == 0 && expectation is DateExpectation.Future)
        );
        if (backward || forward)
        {
            return backward ? past : coming;
        }

        if (weekday is not null && past?.DayOfWeek == weekday != (coming?.DayOfWeek == weekday))
        {
            return past?.DayOfWeek == weekday ? past : coming;
        }

        if (expectation is DateExpectation.Decision && turn == 0)
        {
            if (before > today && dates.LastOrDefault(date => date <= before && date >= today.AddMonths(-MonthsRemembered)) is { } decided)
            {
                return decided;
            }

            return coming is null || past >= today.AddMonths(-MonthsJustPast) ? past : coming;
        }

        return coming is null || past >= today.AddMonths(-MonthsRemembered) ? past : coming;
    }
}
