using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Dates that say a span: months, seasons, beginnings and ends.</summary>
internal sealed partial class DateScanner
{
    private static readonly PhraseTable<Edge> Edges = KnownWords.All.PhraseKinds<Edge>("dates.edges");

    private static readonly FrozenSet<string> Fillers = KnownWords.All.Set("dates.fillers", "-");

    /// <summary>Verbs and common words in the other language: they need a year or a word that leads to a month.</summary>
    private static readonly FrozenSet<string> DoubtfulMonths = KnownWords.All.Set("dates.doubtfulMonths");

    private static readonly FrozenSet<string> MonthLeads = KnownWords.All.Set("dates.monthLeads", "-");

    /// <summary>The month in which each begins.</summary>
    private static readonly FrozenDictionary<string, int> Seasons = KnownWords.All.Numbers("dates.seasons");

    /// <summary>« fin juin », « mi-mars 2026 », « end of 2026 », « début de l’année scolaire »</summary>
    private DateMention? Edged(int start)
    {
        if (Edges.Match(tokens, start) is not var (edge, length))
        {
            return null;
        }

        var at = start + length;
        var sawMonth = false;
        for (var fillers = 0; fillers < 4 && tokens[at].Is(Fillers); fillers++)
        {
            sawMonth |= tokens[at++].Text is "mois" or "month";
        }

        return LooseMonth(start, at, edge)
            ?? SchoolEdge(start, at, edge)
            ?? LooseYear(start, at, edge)
            ?? SpanEdge(start, at, edge, sawMonth);
    }

    /// <summary>« mars », « septembre prochain », « l’été 2026 », whatever led to it.</summary>
    private DateMention? LooseMonth(int start, int at, Edge edge)
    {
        var lead = edge is Edge.Whole ? 0 : 1;
        if (tokens[at].Text is "next" or "last" && Month(at + 1) is { } turned && DateWords.Month(tokens[at + 1].Text) is not null)
        {
            return new(MentionKind.Month, start, turned.End)
            {
                Month = turned.Month,
                Edge = edge,
                Turn = Turn(at),
                Certainty = Certainty.Approximate,
            };
        }
        // « après les vacances de février »: only a calendar of the holidays could tell.
        if (IsHolidays(at))
        {
            return null;
        }

        if (Month(at) is not { } month)
        {
            return Season(start, at, edge);
        }

        var year = YearAfter(month.End);
        var isName = DateWords.Month(tokens[at].Text) is not null && !DoubtfulMonths.Contains(tokens[at].Text);
        var isClear =
            isName
            || year.Year is not null
            || year.Turn != 0
            || lead > 0
            || tokens.Count == 1
            || start < at
            || (DoubtfulMonths.Contains(tokens[at].Text) && tokens[at - 1].Is(MonthLeads));
        if (!isClear)
        {
            return null;
        }

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

    private bool IsHolidays(int at) =>
        tokens[at - 1].Text is "de" or "d'" or "du" && (tokens[at - 2].Is("vacances") || tokens[at - 3].Is("vacances"));

    private DateMention? Season(int start, int at, Edge edge)
    {
        if (!Seasons.TryGetValue(tokens[at].Text, out var month))
        {
            return null;
        }

        // « a été signée » is no summer: the season needs an article or a year.
        var year = YearAfter(at + 1);
        var led =
            tokens[at - 1].Text is "l'" or "d'" or "cet" or "en" or "au" or "du" or "ce" or "this" or "the" or "in" or "next" or "last"
            || start < at;
        if (year.Year is 0 || !(led || year.Year is not null || year.Turn != 0))
        {
            return null;
        }

        return new(MentionKind.Month, start, year.End)
        {
            Month = edge switch
            {
                Edge.End => (month + 2) % 12 + 1,
                Edge.Middle => month % 12 + 1,
                _ => month,
            },
            Day = edge switch
            {
                Edge.End => 20,
                Edge.Middle => 30,
                _ => 21,
            },
            Year = edge is Edge.End or Edge.Middle && month == 12 ? year.Year + 1 : year.Year,
            Turn = year.Turn != 0 ? year.Turn : Turn(at - 1),
            Certainty = Certainty.Approximate,
        };
    }

    /// <summary>« fin 2026 », « fin d’année », « end of the year »</summary>
    private DateMention? LooseYear(int start, int at, Edge edge)
    {
        var mention = new DateMention(MentionKind.Year, start, at + 1) { Edge = edge, Certainty = Certainty.Approximate };
        if (tokens[at].IsDigits && tokens[at].Text.Length == 4 && IsYear(tokens[at]))
        {
            return mention with { Year = tokens[at].Value };
        }

        if (tokens[at].Text is "annee" or "year")
        {
            return mention with { Year = today.Year + Turn(at + 1), End = Turn(at + 1) == 0 ? at + 1 : at + 2 };
        }

        return tokens[at].Text is "next" or "last" or "this" or "cette" && tokens[at + 1].Text is "year" or "annee"
            ? mention with
            {
                Year = today.Year + Turn(at),
                End = at + 2,
            }
            : null;
    }

    /// <summary>« fin du mois », « début de semaine prochaine »</summary>
    private DateMention? SpanEdge(int start, int at, Edge edge, bool sawMonth)
    {
        if (tokens[at].Text is "ce" or "this" or "next" && tokens[at + 1].Text is "mois" or "month")
        {
            return InMonth(start, at + 2, edge, Turn(at));
        }

        if (sawMonth)
        {
            return InMonth(start, Turn(at) == 0 ? at : at + 1, edge, Turn(at));
        }

        if (tokens[at].Text is not ("semaine" or "week"))
        {
            return null;
        }

        var turn = Turn(at + 1);
        var monday = Monday(today).AddDays(7 * turn);
        var date = monday.AddDays(
            edge switch
            {
                Edge.End => 4,
                Edge.Middle => 2,
                Edge.SecondHalf => 3,
                _ => 0,
            }
        );
        return On(start, turn == 0 ? at + 1 : at + 2, date, Certainty.Approximate);
    }

    private DateMention InMonth(int start, int end, Edge edge, int turn)
    {
        var month = today.AddMonths(turn);
        return new(MentionKind.Month, start, end)
        {
            Month = month.Month,
            Year = month.Year,
            Edge = edge,
            Certainty = Certainty.Approximate,
        };
    }
}
