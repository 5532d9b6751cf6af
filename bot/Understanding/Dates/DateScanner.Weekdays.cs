using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Days by their name: « mardi », « mardi 3 mars », « le premier mardi de mars ».</summary>
internal sealed partial class DateScanner
{
    /// <summary>Which week from this one: « de la semaine prochaine ».</summary>
    private static readonly PhraseTable<int> Weeks = KnownWords.All.PhraseNumbers("dates.weeks");

    /// <summary>« mardi en huit »</summary>
    private static readonly string[] WeeksLater = KnownWords.All.Phrases("dates.weeksLater");

    private static readonly string[] OfMonth = KnownWords.All.Phrases("dates.ofMonth");

    /// <summary>« mardi », « next Tuesday », « mardi 3 mars 2026 », « lundi de la semaine prochaine »</summary>
    private DateMention? WithWeekday(int start)
    {
        var turn = Turn(start);
        var at = turn != 0 || tokens[start].Text is "ce" or "this" or "prochain" ? start + 1 : start;
        var stop = tokens[at + 1].Is(".") ? 1 : 0;
        var full = DateWords.Weekday(tokens[at].Text);
        var day = full ?? DateWords.ShortWeekday(tokens[at].Text);
        if (day is not { } weekday || !tokens[at].IsWord)
        {
            return null;
        }

        var next = at + 1 + stop;
        var gap = next + (tokens[next].Is(",") ? 1 : 0);
        gap += tokens[gap].Text is "le" or "the" ? 1 : 0;
        var dated = tokens[gap].IsDigits ? Figures(gap) ?? DayMonth(gap) : DayMonth(gap) ?? MonthDay(gap);
        if (dated is { Kind: MentionKind.Calendar or MentionKind.Impossible })
        {
            return dated with { Start = start, Weekday = weekday, Turn = dated.Turn != 0 ? dated.Turn : turn };
        }

        if (full is null || tokens[start - 1].Is(Repeats))
        {
            return null;
        }

        if (tokens[gap].IsDigits && gap == next && Day(gap) is { } number && OnlyDay(start, number.Day, number.End, weekday) is { } only)
        {
            return only;
        }

        return Near(start, at + 1, weekday, turn);
    }

    private DateMention Near(int start, int end, DayOfWeek weekday, int turn)
    {
        if (Weeks.Match(tokens, end) is var (weeks, week))
        {
            return On(start, end + week, Monday(today).AddDays((7 * weeks) + DaysFromMonday(weekday)), Certainty.Interpreted);
        }

        var extra = tokens.MatchAny(end, WeeksLater);
        var weeksMore =
            extra == 0 ? 0
            : tokens[end + 1].Text is "quinze" or "15" ? 2
            : 1;
        var after = Turn(end);
        turn =
            turn != 0 ? turn
            : extra > 0 ? 1
            : after;
        end +=
            extra > 0 ? extra
            : after != 0 ? 1
            : 0;
        end += tokens.MatchAny(end, TimesOfDay);
        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        var coming = today.AddDays((ahead == 0 ? 7 : ahead) + (7 * weeksMore));
        return turn switch
        {
            > 0 => On(start, end, coming, Certainty.Interpreted),
            < 0 => On(start, end, today.AddDays(ahead - 7), Certainty.Interpreted),
            _ => new(MentionKind.Weekday, start, end) { Weekday = weekday, Certainty = Certainty.Interpreted },
        };
    }

    /// <summary>« le premier mardi de mars », « last Friday of June 2026 », « le 2e jeudi du mois prochain »</summary>
    private DateMention? NthWeekday(int start)
    {
        var suffix = tokens[start].IsDigits && tokens[start].Text.Length == 1 && tokens[start + 1].Is(Suffixes) ? 1 : 0;
        var place = suffix > 0 ? tokens[start].Value : DateWords.Place(tokens[start].Text);
        var at = start + 1 + suffix;
        if (place is < 0 or > 5 || (tokens[start].IsDigits && suffix == 0) || DateWords.Weekday(tokens[at].Text) is not { } weekday)
        {
            return null;
        }

        var mention = new DateMention(MentionKind.NthWeekday, start, at + 1)
        {
            Day = place,
            Weekday = weekday,
            Certainty = Certainty.Interpreted,
        };
        if (Months.Match(tokens, at + 1) is var (months, length))
        {
            var there = today.AddMonths(months);
            return mention with { Month = there.Month, Year = there.Year, End = at + 1 + length };
        }

        var link = tokens.MatchAny(at + 1, OfMonth);
        if (link == 0 || Month(at + 1 + link) is not { } month)
        {
            return null;
        }

        var year = YearAfter(month.End);
        return year.Year is 0 ? null : mention with { Month = month.Month, Year = year.Year, Turn = year.Turn, End = year.End };
    }

    private static DateOnly Monday(DateOnly date) => date.AddDays(-DaysFromMonday(date.DayOfWeek));

    private static int DaysFromMonday(DayOfWeek weekday) => ((int)weekday + 6) % 7;
}
