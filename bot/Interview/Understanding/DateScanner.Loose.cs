namespace PartnershipBot.Interview.Understanding;

/// <summary>Dates that say a span: months, seasons, ends of years, and the school year.</summary>
internal sealed partial class DateScanner
{
    private static readonly (string Phrase, Edge Edge)[] Edges =
    [
        ("deuxieme quinzaine", Edge.SecondHalf), ("seconde quinzaine", Edge.SecondHalf), ("premiere quinzaine", Edge.Start),
        ("premiere semaine", Edge.Start), ("derniere semaine", Edge.End), ("dans le courant", Edge.Whole), ("au cours", Edge.Whole),
        ("courant", Edge.Whole), ("sometime in", Edge.Whole), ("during", Edge.Whole), ("fin", Edge.End), ("end", Edge.End), ("late", Edge.End),
        ("debut", Edge.Start), ("beginning", Edge.Start), ("start", Edge.Start), ("early", Edge.Start), ("mi", Edge.Middle),
        ("milieu", Edge.Middle), ("middle", Edge.Middle), ("mid", Edge.Middle),
    ];

    private static readonly HashSet<string> Fillers = ["-", "de", "du", "d'", "l'", "la", "le", "of", "the", "in", "mois", "month"];

    /// <summary>Verbs and common words in the other language: they need a year or a word that leads to a month.</summary>
    private static readonly HashSet<string> DoubtfulMonths = ["may", "march"];

    private static readonly HashSet<string> MonthLeads =
        ["in", "of", "by", "until", "till", "from", "since", "to", "for", "en", "de", "d'", "mois", "a", "ici", "to", "and", "-", "or", "next", "last", "this"];

    private static readonly (string Name, int Month)[] Seasons =
        [("printemps", 3), ("ete", 6), ("automne", 9), ("hiver", 12), ("spring", 3), ("summer", 6), ("autumn", 9), ("winter", 12)];

    /// <summary>« fin juin », « mi-mars 2026 », « end of 2026 », « début de l’année scolaire »</summary>
    private DateMention? Edged(int start)
    {
        foreach (var (phrase, edge) in Edges)
        {
            if (tokens.Match(start, phrase) is not (> 0 and var length))
                continue;
            var at = start + length;
            var sawMonth = false;
            for (var fillers = 0; fillers < 4 && tokens[at].Is(Fillers); fillers++)
                sawMonth |= tokens[at++].Text is "mois" or "month";
            return LooseMonth(start, at, edge) ?? SchoolEdge(start, at, edge) ?? LooseYear(start, at, edge) ?? SpanEdge(start, at, edge, sawMonth);
        }

        return null;
    }

    /// <summary>« mars », « septembre prochain », « l’été 2026 », whatever led to it.</summary>
    private DateMention? LooseMonth(int start, int at, Edge edge)
    {
        var lead = edge is Edge.Whole ? 0 : 1;
        if (tokens[at].Text is "next" or "last" && Month(at + 1) is { } turned && DateWords.Month(tokens[at + 1].Text) is not null)
            return new(MentionKind.Month, start, turned.End) { Month = turned.Month, Edge = edge, Turn = Turn(at), Certainty = Certainty.Approximate };
        if (Month(at) is not { } month)
            return Season(start, at, edge);
        var year = YearAfter(month.End);
        var isName = DateWords.Month(tokens[at].Text) is not null && !DoubtfulMonths.Contains(tokens[at].Text);
        var isClear = isName || year.Year is not null || year.Turn != 0 || lead > 0 || tokens.Count == 1 || start < at
            || (DoubtfulMonths.Contains(tokens[at].Text) && tokens[at - 1].Is(MonthLeads));
        if (!isClear)
            return null;
        return year.Year is 0
            ? Impossible(start, year.End)
            : new(MentionKind.Month, start, year.End)
            {
                Month = month.Month,
                Year = year.Year,
                Turn = year.Turn,
                Edge = edge,
                Certainty = Certainty.Approximate,
            };
    }

    private DateMention? Season(int start, int at, Edge edge)
    {
        // « a été signée » is no summer: the season needs an article or a year.
        foreach (var (name, month) in Seasons)
        {
            if (!tokens[at].Is(name))
                continue;
            var year = YearAfter(at + 1);
            var led = tokens[at - 1].Text is "l'" or "d'" or "cet" or "en" or "au" or "du" or "ce" or "this" or "the" or "in" or "next" or "last" || start < at;
            if (year.Year is 0 || !(led || year.Year is not null || year.Turn != 0))
                return null;
            return new(MentionKind.Month, start, year.End)
            {
                Month = edge switch { Edge.End => (month + 2) % 12 + 1, Edge.Middle => month % 12 + 1, _ => month },
                Day = edge switch { Edge.End => 20, Edge.Middle => 30, _ => 21 },
                Year = edge is Edge.End or Edge.Middle && month == 12 ? year.Year + 1 : year.Year,
                Turn = year.Turn != 0 ? year.Turn : Turn(at - 1),
                Certainty = Certainty.Approximate,
            };
        }

        return null;
    }

    /// <summary>« fin 2026 », « fin d’année », « end of the year »</summary>
    private DateMention? LooseYear(int start, int at, Edge edge)
    {
        var mention = new DateMention(MentionKind.Year, start, at + 1) { Edge = edge, Certainty = Certainty.Approximate };
        if (tokens[at].IsDigits && tokens[at].Text.Length == 4 && IsYear(tokens[at]))
            return mention with { Year = tokens[at].Value };
        if (tokens[at].Text is "annee" or "year")
            return mention with { Year = today.Year + Turn(at + 1), End = Turn(at + 1) == 0 ? at + 1 : at + 2 };
        return tokens[at].Text is "next" or "last" or "this" or "cette" && tokens[at + 1].Text is "year" or "annee"
            ? mention with { Year = today.Year + Turn(at), End = at + 2 }
            : null;
    }

    /// <summary>« fin du mois », « début de semaine prochaine »</summary>
    private DateMention? SpanEdge(int start, int at, Edge edge, bool sawMonth)
    {
        if (tokens[at].Text is "ce" or "this" or "next" && tokens[at + 1].Text is "mois" or "month")
            return InMonth(start, at + 2, edge, Turn(at));
        if (sawMonth)
            return InMonth(start, Turn(at) == 0 ? at : at + 1, edge, Turn(at));
        if (tokens[at].Text is not ("semaine" or "week"))
            return null;
        var turn = Turn(at + 1);
        var monday = Monday(today).AddDays(7 * turn);
        var date = monday.AddDays(edge switch { Edge.End => 4, Edge.Middle => 2, Edge.SecondHalf => 3, _ => 0 });
        return On(start, turn == 0 ? at + 1 : at + 2, date, Certainty.Approximate);
    }

    private DateMention InMonth(int start, int end, Edge edge, int turn)
    {
        var month = today.AddMonths(turn);
        return new(MentionKind.Month, start, end) { Month = month.Month, Year = month.Year, Edge = edge, Certainty = Certainty.Approximate };
    }

    /// <summary>« rentrée 2026 », « à la prochaine rentrée », « année scolaire 2026-2027 », « this school year »</summary>
    private DateMention? School(int start)
    {
        var at = tokens[start].Text is "prochaine" or "derniere" or "next" or "last" or "cette" or "this" ? start + 1 : start;
        if (at > start && tokens[at].Is("annee") && !tokens[at + 1].Is("scolaire"))
            return null;
        var back = tokens.MatchAny(at, ["rentree scolaire", "rentree des classes", "rentree", "back to school", "return to school", "new school year"]);
        if (back > 0)
            return BackToSchool(start, at + back, Turn(start));
        var year = tokens.MatchAny(at, ["annee scolaire", "school year", "academic year", "saison scolaire"]);
        if (year > 0)
            return SpannedYear(start, at + year) ?? SchoolYear(start, SchoolYearOf(at + year, start, out var end), end);
        return tokens.MatchAny(start, ["annee", "saison", "season"]) is > 0 and var length ? SpannedYear(start, start + length) : null;
    }

    private DateMention? SchoolEdge(int start, int at, Edge edge)
    {
        if (tokens[at].Text is "rentree" && edge is Edge.Start or Edge.Whole)
            return School(at) is { } back ? back with { Start = start } : null;
        var turn = Turn(at);
        var length = tokens.MatchAny(turn == 0 ? at : at + 1, ["annee scolaire", "school year", "academic year"]);
        if (length == 0 || edge is Edge.Middle or Edge.SecondHalf)
            return null;
        var after = (turn == 0 ? at : at + 1) + length;
        var spanned = SpannedYear(start, after);
        var end = after;
        var year = spanned?.Year;
        if (year is null && tokens[after].IsDigits && IsYear(tokens[after]))
            (year, end) = (edge is Edge.End ? tokens[after].Value - 1 : tokens[after].Value, after + 1);
        else if (year is null && (turn != 0 || Turn(after) != 0 || tokens.Match(after, "en cours") > 0))
            year = SchoolYearOf(after, at, out end);
        return new(edge is Edge.End ? MentionKind.SchoolYearEnd : MentionKind.BackToSchool, start, spanned?.End ?? end)
        {
            Year = edge is Edge.End ? year + 1 : year,
            Certainty = Certainty.Provisional,
        };
    }

    private DateMention BackToSchool(int start, int at, int turn)
    {
        if (tokens[at].Text is "de" or "d'" or "en" or "of" or "in" && Month(at + 1) is { } month)
        {
            // The holidays end in other months too: « la rentrée de janvier ».
            if (month.Month != schoolYear.StartMonth)
                return LooseMonth(start, at + 1, Edge.Whole)! with { Certainty = Certainty.Provisional };
            at = month.End;
        }

        var year = YearAfter(at);
        var spanned = SpannedYear(start, at);
        return new(MentionKind.BackToSchool, start, spanned?.End ?? year.End)
        {
            Year = spanned?.Year ?? (year.Year is 0 ? null : year.Year),
            Turn = turn != 0 ? turn : year.Turn,
            Certainty = Certainty.Provisional,
        };
    }

    /// <summary>« 2026-2027 » as two tokens and what joins them.</summary>
    private DateMention? SpannedYear(int start, int at) =>
        tokens[at].IsDigits && Figures(at) is { Kind: MentionKind.SchoolYear } span ? span with { Start = start } : null;

    private int SchoolYearOf(int after, int before, out int end)
    {
        var running = today.Month >= Math.Min(8, schoolYear.StartMonth) ? today.Year : today.Year - 1;
        end = after + (Turn(after) != 0 ? 1 : tokens.Match(after, "en cours"));
        if (tokens[after].IsDigits && IsYear(tokens[after]))
        {
            end = after + 1;
            return tokens[after].Value;
        }

        return running + (Turn(after) != 0 ? Turn(after) : Turn(before));
    }

    private static DateMention SchoolYear(int start, int year, int end) =>
        new(MentionKind.SchoolYear, start, end) { Year = year, Certainty = Certainty.Provisional };
}
