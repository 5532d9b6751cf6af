using PartnershipBot.Language;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Dates said from today: days by name, « hier », « dans 15 jours », « next week ».</summary>
internal sealed partial class DateScanner
{
    private static readonly (string Phrase, int Days)[] NearDays =
    [
        ("avant avant hier", -3), ("apres apres demain", 3), ("avant hier", -2), ("apres demain", 2), ("the day before yesterday", -2),
        ("day before yesterday", -2), ("the day after tomorrow", 2), ("day after tomorrow", 2), ("hier", -1), ("demain", 1),
        ("aujourd'hui meme", 0), ("aujourd'hui", 0), ("aujourdhui", 0), ("aujourd hui", 0), ("auj", 0), ("ce jour", 0), ("ce matin", 0),
        ("ce midi", 0), ("cet apres midi", 0), ("ce soir", 0), ("yesterday", -1), ("tomorrow", 1), ("today", 0), ("tonight", 0),
        ("this morning", 0), ("this afternoon", 0), ("this evening", 0),
    ];

    private static readonly string[] TimesOfDay =
        ["matin", "midi", "apres midi", "soir", "au soir", "dans la journee", "morning", "afternoon", "evening", "night"];

    private static readonly Dictionary<string, (int Days, int Months)> Units = new()
    {
        ["jour"] = (1, 0),
        ["jours"] = (1, 0),
        ["day"] = (1, 0),
        ["days"] = (1, 0),
        ["semaine"] = (7, 0),
        ["semaines"] = (7, 0),
        ["week"] = (7, 0),
        ["weeks"] = (7, 0),
        ["quinzaine"] = (15, 0),
        ["fortnight"] = (14, 0),
        ["fortnights"] = (14, 0),
        ["mois"] = (0, 1),
        ["month"] = (0, 1),
        ["months"] = (0, 1),
        ["trimestre"] = (0, 3),
        ["trimestres"] = (0, 3),
        ["semestre"] = (0, 6),
        ["an"] = (0, 12),
        ["ans"] = (0, 12),
        ["annee"] = (0, 12),
        ["annees"] = (0, 12),
        ["year"] = (0, 12),
        ["years"] = (0, 12),
    };

    private static readonly (string Phrase, int Weeks)[] WeekPhrases =
    [
        ("de la semaine prochaine", 1), ("la semaine prochaine", 1), ("next week", 1), ("of next week", 1), ("de la semaine derniere", -1),
        ("la semaine derniere", -1), ("of last week", -1), ("last week", -1), ("de cette semaine", 0), ("cette semaine", 0), ("this week", 0),
    ];

    private static readonly string[][] Places =
        [["dernier", "last"], ["premier", "first"], ["deuxieme", "second"], ["troisieme", "third"], ["quatrieme", "fourth"], ["cinquieme", "fifth"]];

    private static readonly string[] Roughly = ["environ", "a peu pres", "about", "around", "roughly", "approximately"];

    private DateMention? Relative(int start)
    {
        foreach (var (phrase, days) in NearDays)
        {
            if (tokens.Match(start, phrase) is > 0 and var length)
                return On(start, start + length + tokens.MatchAny(start + length, TimesOfDay), today.AddDays(days), Certainty.Interpreted);
        }

        if (tokens.MatchAny(start, ["il y a", "voici", "voila"]) is > 0 and var ago)
            return Away(start, start + ago, -1);
        if (tokens.MatchAny(start, ["dans", "d' ici a", "d' ici", "sous", "in", "within"]) is > 0 and var ahead)
            return Away(start, start + ahead, 1);
        return WholeSpan(start) ?? Ago(start);
    }

    /// <summary>« 3 days ago », « two weeks from now »</summary>
    private DateMention? Ago(int start) => Span(start) is not { } span ? null
        : tokens[span.End].Is("ago") ? Away(start, start, -1) is { } past ? past with { End = span.End + 1 } : null
        : tokens.Match(span.End, "from now") is > 0 and var length && Away(start, start, 1) is { } coming
            ? coming with { End = span.End + length }
            : null;

    private DateMention? Away(int start, int at, int sign)
    {
        var rough = tokens.MatchAny(at, Roughly);
        if (Span(at + rough) is not { } span)
            return null;
        var certainty = rough > 0 || span.IsRough ? Certainty.Approximate : Certainty.Interpreted;
        try
        {
            return On(start, span.End, today.AddMonths(sign * span.Months).AddDays(sign * span.Days), certainty);
        }
        catch (ArgumentOutOfRangeException)
        {
            return Impossible(start, span.End);
        }
    }

    /// <summary>A number of days, weeks, months or years: « quinze jours », « un mois et demi », « une quinzaine », « a week ».</summary>
    private (int Days, int Months, int End, bool IsRough)? Span(int at)
    {
        const int most = 10_000;
        if (tokens[at].Text is "a" or "an" or "une" or "un" && tokens[at + 1].Text is not "quinzaine" && Units.TryGetValue(tokens[at + 1].Text, out var single)
            && tokens.MatchAny(at + 2, ["et demi", "et demie", "and a half"]) is var half)
            return (single.Days + (half > 0 ? single.Days / 2 + single.Months % 12 * 15 : 0), single.Months + (half > 0 ? single.Months / 12 * 6 : 0), at + 2 + half, false);
        if (Quantity.Read(tokens, at, Lang.Fr) is not { } count || count.Value is < 0 or > most)
            return null;
        if (!Units.TryGetValue(tokens[count.End].Text, out var unit))
        {
            var days = count.IsCollective && tokens[count.End].Text is "de" && tokens[count.End + 1].Text is "jours" ? 2 : 0;
            return count.IsCollective && (days > 0 || count.Value is 15 or 8) ? ((int)count.Value, 0, count.End + days, days > 0) : null;
        }

        var tail = tokens.MatchAny(count.End + 1, ["et demi", "et demie", "and a half"]);
        var amount = count.Value + (tail > 0 ? 0.5m : 0);
        var months = (int)(amount * unit.Months);
        var odd = (int)((amount * unit.Months - months) * 30);
        return ((int)(amount * unit.Days) + odd, months, count.End + 1 + tail, count.IsCollective);
    }

    /// <summary>« la semaine prochaine », « last month »</summary>
    private DateMention? WholeSpan(int start)
    {
        var turn = Turn(start);
        var at = turn != 0 || tokens[start].Text is "this" or "cette" or "ce" ? start + 1 : start;
        var weekend = tokens.MatchAny(at, ["week end", "weekend"]);
        if (weekend > 0 && (at > start || Turn(at + weekend) != 0))
        {
            var turned = turn != 0 ? turn : Turn(at + weekend);
            return On(start, at + weekend + (Turn(at + weekend) != 0 ? 1 : 0), Monday(today).AddDays(5 + (7 * turned)), Certainty.Approximate);
        }

        var isWeek = tokens[at].Text is "semaine" or "week";
        if (!isWeek && tokens[at].Text is not ("mois" or "month"))
            return null;
        var end = at + 1;
        if (at == start && (turn = Turn(end)) != 0)
            end++;
        else if (at == start)
            return null;
        return isWeek ? On(start, end, Monday(today).AddDays(7 * turn), Certainty.Approximate) with { Kind = MentionKind.Week } : InMonth(start, end, Edge.Whole, turn);
    }

    /// <summary>« mardi », « next Tuesday », « mardi 3 mars 2026 », « lundi de la semaine prochaine »</summary>
    private DateMention? WithWeekday(int start)
    {
        var turn = Turn(start);
        var at = turn != 0 || tokens[start].Text is "ce" or "this" or "prochain" ? start + 1 : start;
        var stop = tokens[at + 1].Is(".") ? 1 : 0;
        var full = DateWords.Weekday(tokens[at].Text);
        var day = full ?? DateWords.ShortWeekday(tokens[at].Text);
        if (day is not { } weekday || !tokens[at].IsWord)
            return null;
        var next = at + 1 + stop;
        var gap = next + (tokens[next].Is(",") ? 1 : 0);
        gap += tokens[gap].Text is "le" or "the" ? 1 : 0;
        var dated = tokens[gap].IsDigits ? Figures(gap) ?? DayMonth(gap) : DayMonth(gap) ?? MonthDay(gap);
        if (dated is { Kind: MentionKind.Calendar or MentionKind.Impossible })
            return dated with { Start = start, Weekday = weekday, Turn = dated.Turn != 0 ? dated.Turn : turn };
        if (full is null || tokens[start - 1].Is(Repeats))
            return null;
        if (tokens[gap].IsDigits && gap == next && Day(gap) is { } number && OnlyDay(start, number.Day, number.End, weekday) is { } only)
            return only;
        return Near(start, at + 1, weekday, turn);
    }

    private DateMention Near(int start, int end, DayOfWeek weekday, int turn)
    {
        foreach (var (phrase, weeks) in WeekPhrases)
        {
            if (tokens.Match(end, phrase) is > 0 and var week)
                return On(start, end + week, Monday(today).AddDays((7 * weeks) + DaysFromMonday(weekday)), Certainty.Interpreted);
        }

        var extra = tokens.MatchAny(end, ["en huit", "en quinze"]);
        var weeksMore = extra == 0 ? 0 : tokens[end + 1].Is("quinze") ? 2 : 1;
        var after = Turn(end);
        turn = turn != 0 ? turn : extra > 0 ? 1 : after;
        end += extra > 0 ? extra : after != 0 ? 1 : 0;
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
        var place = suffix > 0 ? tokens[start].Value : Array.FindIndex(Places, words => words.Contains(tokens[start].Text));
        var at = start + 1 + suffix;
        if (place is < 0 or > 5 || (tokens[start].IsDigits && suffix == 0) || DateWords.Weekday(tokens[at].Text) is not { } weekday)
            return null;
        var mention = new DateMention(MentionKind.NthWeekday, start, at + 1) { Day = place, Weekday = weekday, Certainty = Certainty.Interpreted };
        foreach (var (phrase, months) in MonthPhrases)
        {
            if (tokens.Match(at + 1, phrase) is > 0 and var length && today.AddMonths(months) is var there)
                return mention with { Month = there.Month, Year = there.Year, End = at + 1 + length };
        }

        var link = tokens.MatchAny(at + 1, ["du mois de", "du mois d'", "de", "d'", "of", "in", "en"]);
        if (link == 0 || Month(at + 1 + link) is not { } month)
            return null;
        var year = YearAfter(month.End);
        return year.Year is 0 ? null : mention with { Month = month.Month, Year = year.Year, Turn = year.Turn, End = year.End };
    }

    private static DateMention On(int start, int end, DateOnly date, Certainty certainty) =>
        new(MentionKind.Relative, start, end) { Date = date, Certainty = certainty };

    private static DateOnly Monday(DateOnly date) => date.AddDays(-DaysFromMonday(date.DayOfWeek));

    private static int DaysFromMonday(DayOfWeek weekday) => ((int)weekday + 6) % 7;
}
