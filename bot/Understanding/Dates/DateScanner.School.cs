using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>The school year: when it begins, when it ends, all of it.</summary>
internal sealed partial class DateScanner
{
    private static readonly string[] SchoolStarts = KnownWords.All.Phrases("dates.schoolStarts");

    private static readonly string[] SchoolYears = KnownWords.All.Phrases("dates.schoolYears");

    /// <summary>What « 2026-2027 » may follow.</summary>
    private static readonly string[] Seasonal = KnownWords.All.Phrases("dates.seasonal");

    /// <summary>« rentrée 2026 », « à la prochaine rentrée », « année scolaire 2026-2027 », « this school year »</summary>
    private DateMention? School(int start)
    {
        var at = tokens[start].Text is "prochaine" or "derniere" or "next" or "last" or "cette" or "this" ? start + 1 : start;
        if (at > start && tokens[at].Is("annee") && !tokens[at + 1].Is("scolaire"))
        {
            return null;
        }

        var back = tokens.MatchAny(at, SchoolStarts);
        if (back > 0)
        {
            return BackToSchool(start, at + back, Turn(start));
        }

        var year = tokens.MatchAny(at, SchoolYears);
        if (year > 0)
        {
            return SpannedYear(start, at + year) ?? SchoolYear(start, SchoolYearOf(at + year, start, out var end), end);
        }

        return tokens.MatchAny(start, Seasonal) is > 0 and var length ? SpannedYear(start, start + length) : null;
    }

    private DateMention? SchoolEdge(int start, int at, Edge edge)
    {
        if (tokens[at].Text is "rentree" && edge is Edge.Start or Edge.Whole)
        {
            return School(at) is { } back ? back with { Start = start } : null;
        }

        var turn = Turn(at);
        var length = tokens.MatchAny(turn == 0 ? at : at + 1, SchoolYears);
        if (length == 0 || edge is Edge.Middle or Edge.SecondHalf)
        {
            return null;
        }

        var after = (turn == 0 ? at : at + 1) + length;
        var spanned = SpannedYear(start, after);
        var end = after;
        var year = spanned?.Year;
        if (year is null && tokens[after].IsDigits && IsYear(tokens[after]))
        {
            (year, end) = (edge is Edge.End ? tokens[after].Value - 1 : tokens[after].Value, after + 1);
        }
        else if (year is null && (turn != 0 || Turn(after) != 0 || tokens.Match(after, "en cours") > 0))
        {
            year = SchoolYearOf(after, at, out end);
        }

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
            {
                return LooseMonth(start, at + 1, Edge.Whole)! with { Certainty = Certainty.Provisional };
            }

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
