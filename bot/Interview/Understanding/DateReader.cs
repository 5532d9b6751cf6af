using PartnershipBot.Language;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads a date as people give it, in French or English; the day always comes before the month in figures.</summary>
public static class DateReader
{
    /// <summary>
    /// Reads the answer as said on <paramref name="today"/>. <paramref name="expectation"/> decides a year that was not said.
    /// Both languages are always read, so <paramref name="lang"/> decides nothing yet in dates.
    /// </summary>
    public static DateReading Read(string input, DateOnly today, Lang lang, DateExpectation expectation = DateExpectation.Any)
    {
        var tokens = new Tokens(input);
        var resolver = new DateResolver(today, expectation);
        var mentions = DateScanner.Scan(tokens, today).Where(mention => mention.Kind is not MentionKind.SchoolYear).ToList();
        if (mentions.Count == 0)
            return new DateReading.NotUnderstood();
        mentions = [.. Borrowed(mentions)];
        var dates = new List<(DateOnly Date, Certainty Certainty)>();
        foreach (var mention in mentions)
        {
            if (resolver.Resolve(mention) is not { } date)
                return new DateReading.Impossible();
            dates.Add(date);
        }

        var (date1, certainty) = dates.MinBy(date => date.Certainty);
        // « demain, mardi », « le 3 mars 2026, un mardi »: the day's name only repeats the date, or contradicts it.
        var named = mentions.Where(mention => mention.Kind is MentionKind.Weekday).ToList();
        if (named.Count < mentions.Count)
        {
            (date1, certainty) = dates.Where((_, at) => mentions[at].Kind is not MentionKind.Weekday).MinBy(date => date.Certainty);
            if (named.Exists(mention => mention.Weekday != date1.DayOfWeek) && certainty < Certainty.Interpreted)
                certainty = Certainty.Interpreted;
            dates.RemoveAll(date => date.Date != date1 && named.Exists(mention => mention.Weekday == date.Date.DayOfWeek && resolver.Resolve(mention) == date));
        }

        var distinct = dates.Select(date => date.Date).Distinct().ToList();
        if (distinct.Count > 1)
            return new DateReading.Several(distinct);
        var (rest, weakened) = RestOfText.Around(tokens, mentions);
        return new DateReading.Found(date1, weakened > certainty ? weakened : certainty, rest);
    }

    /// <summary>« le 3 ou le 4 mars »: a day alone takes its month from the date that follows.</summary>
    private static IEnumerable<DateMention> Borrowed(List<DateMention> mentions)
    {
        for (var at = 0; at < mentions.Count; at++)
        {
            var isAlone = mentions[at] is { Kind: MentionKind.DayOnly, Turn: 0 };
            yield return isAlone && at + 1 < mentions.Count && mentions[at + 1] is { Kind: MentionKind.Calendar } next
                ? mentions[at] with { Kind = MentionKind.Calendar, Month = next.Month, Year = next.Year, Turn = next.Turn, Certainty = next.Certainty }
                : mentions[at];
        }
    }
}
