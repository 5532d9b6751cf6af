using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Reads a date as people give it, in French or English; the day always comes before the month in figures.</summary>
public static class DateReader
{
    /// <summary>
    /// Reads the answer as said on <paramref name="today"/>. <paramref name="expectation"/> decides a year that was not said.
    /// <paramref name="after"/> is the beginning that an end comes behind, <paramref name="before"/> the day that a decision comes before.
    /// <paramref name="isEnd"/>: something ends on it, so that a month or a year that is said alone is meant to its last day.
    /// <paramref name="schoolYear"/> says when « la rentrée » is.
    /// Both languages are always read, so <paramref name="lang"/> decides nothing yet in dates.
    /// </summary>
    public static DateReading Read(
        string input,
        DateOnly today,
        Lang lang,
        DateExpectation expectation = DateExpectation.Any,
        SchoolCalendar? schoolYear = null,
        DateOnly? after = null,
        DateOnly? before = null,
        bool isEnd = false
    )
    {
        var tokens = Tokens.Of(input);
        var resolver = new DateResolver(after > today ? after.Value : today, expectation, schoolYear, before, isEnd);
        var mentions = DateScanner.Scan(tokens, today, schoolYear).Where(mention => mention.Kind is not MentionKind.SchoolYear).ToList();
        if (mentions.Count == 0)
        {
            return new DateReading.NotUnderstood();
        }

        mentions = [.. Borrowed(InItsWeek(mentions))];
        var dates = new List<(DateOnly Date, Certainty Certainty)>();
        foreach (var mention in mentions)
        {
            if (resolver.Resolve(mention) is not { } date)
            {
                return new DateReading.Impossible();
            }

            dates.Add(date);
        }

        var (date1, certainty) = dates.MinBy(date => date.Certainty);
        // « demain, mardi », « le 3 mars 2026, un mardi »: the day's name only repeats the date, or contradicts it.
        var named = mentions.Where(mention => mention.Kind is MentionKind.Weekday).ToList();
        if (named.Count < mentions.Count)
        {
            (date1, certainty) = dates.Where((_, at) => mentions[at].Kind is not MentionKind.Weekday).MinBy(date => date.Certainty);
            if (named.Exists(mention => mention.Weekday != date1.DayOfWeek) && certainty < Certainty.Interpreted)
            {
                certainty = Certainty.Interpreted;
            }

            dates.RemoveAll(date =>
                date.Date != date1 && named.Exists(mention => mention.Weekday == date.Date.DayOfWeek && resolver.Resolve(mention) == date)
            );
        }

        var distinct = dates.Select(date => date.Date).Distinct().ToList();
        if (distinct.Count > 1)
        {
            return new DateReading.Several(distinct);
        }

        // A day of the week that is another one than the date’s is said back, not passed over.
        var told =
            named.Count < mentions.Count
                ? mentions.FindAll(mention => mention.Kind is not MentionKind.Weekday || mention.Weekday == date1.DayOfWeek)
                : mentions;
        var (rest, weakened) = RestOfText.Around(tokens, told);
        return new DateReading.Found(date1, weakened > certainty ? weakened : certainty, rest);
    }

    /// <summary>« le 3 ou le 4 mars », « mars ou avril 2027 »: what was not said comes from the date that follows.</summary>
    private static IEnumerable<DateMention> Borrowed(List<DateMention> mentions)
    {
        for (var at = 0; at < mentions.Count; at++)
        {
            var next = at + 1 < mentions.Count ? mentions[at + 1] : null;
            yield return (mentions[at], next) switch
            {
                ({ Kind: MentionKind.DayOnly, Turn: 0 } day, { Kind: MentionKind.Calendar }) => day with
                {
                    Kind = MentionKind.Calendar,
                    Month = next.Month,
                    Year = next.Year,
                    Turn = next.Turn,
                    Certainty = next.Certainty,
                },
                (
                    { Kind: MentionKind.Month or MentionKind.Calendar, Year: null, Turn: 0 } open,
                    { Kind: MentionKind.Month or MentionKind.Calendar, Year: not null }
                ) => open with
                {
                    Year = open.Month <= next.Month ? next.Year : next.Year - 1,
                },
                var (mention, _) => mention,
            };
        }
    }

    /// <summary>« la semaine prochaine, mardi » is one date.</summary>
    private static List<DateMention> InItsWeek(List<DateMention> mentions) =>
        mentions is [{ Kind: MentionKind.Week } week, { Kind: MentionKind.Weekday } day]
            ?
            [
                week with
                {
                    Kind = MentionKind.Relative,
                    Date = week.Date!.Value.AddDays(((int)day.Weekday!.Value + 6) % 7),
                    Certainty = Certainty.Interpreted,
                    End = day.End,
                },
            ]
            : mentions;
}
