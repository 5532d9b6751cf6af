using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Dates said from today: « hier », « dans 15 jours », « next week ».</summary>
internal sealed partial class DateScanner
{
    private static readonly PhraseTable<int> NearDays = KnownWords.All.PhraseNumbers("dates.nearDays");

    private static readonly string[] Ago = KnownWords.All.Phrases("dates.ago");

    private static readonly string[] Ahead = KnownWords.All.Phrases("dates.ahead");

    private static readonly string[] TimesOfDay = KnownWords.All.Phrases("dates.timesOfDay");

    private static readonly string[] Halves = KnownWords.All.Phrases("numbers.andHalf");

    private static readonly string[] Roughly = KnownWords.All.Phrases("dates.roughly");

    private DateMention? Relative(int start)
    {
        if (NearDays.Match(tokens, start) is var (days, length))
        {
            return On(start, start + length + tokens.MatchAny(start + length, TimesOfDay), today.AddDays(days), Certainty.Interpreted);
        }

        if (tokens.MatchAny(start, Ago) is > 0 and var ago)
        {
            return Away(start, start + ago, -1);
        }

        if (tokens.MatchAny(start, Ahead) is > 0 and var ahead)
        {
            return Away(start, start + ahead, 1);
        }

        return NumberedWeek(start) ?? WholeSpan(start) ?? AgoOrAhead(start);
    }

    /// <summary>« semaine 12 », « sem. 12 de 2027 », « week 12 »</summary>
    private DateMention? NumberedWeek(int start)
    {
        const int most = 53;
        if (tokens[start].Text is not ("semaine" or "sem" or "week"))
        {
            return null;
        }

        var at = start + 1;
        while (tokens[at].Text is "." or "n" or "no" or "°" or "numero")
        {
            at++;
        }

        if (tokens[at].Value is < 1 or > most)
        {
            return null;
        }

        var year = YearAfter(at + 1);
        return year.Year is 0
            ? null
            : new(MentionKind.NumberedWeek, start, year.End)
            {
                Day = tokens[at].Value,
                Year = year.Year,
                Turn = year.Turn,
                Certainty = Certainty.Approximate,
            };
    }

    /// <summary>« 3 days ago », « two weeks from now »</summary>
    private DateMention? AgoOrAhead(int start) =>
        Span(start) is not { } span ? null
        : tokens[span.End].Is("ago")
            ? Away(start, start, -1) is { } past ? past with { End = span.End + 1 }
                : null
        : tokens.Match(span.End, "from now") is > 0 and var length && Away(start, start, 1) is { } coming
            ? coming with
            {
                End = span.End + length,
            }
        : null;

    private DateMention? Away(int start, int at, int sign)
    {
        var rough = tokens.MatchAny(at, Roughly);
        if (Span(at + rough) is not { } span)
        {
            return null;
        }

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
        if (
            tokens[at].Text is "a" or "an" or "une" or "un"
            && tokens[at + 1].Text is not "quinzaine"
            && UnitOf(tokens[at + 1]) is { } single
            && tokens.MatchAny(at + 2, Halves) is var half
        )
        {
            return (
                single.Days + (half > 0 ? single.Days / 2 + single.Months % 12 * 15 : 0),
                single.Months + (half > 0 ? single.Months / 12 * 6 : 0),
                at + 2 + half,
                false
            );
        }

        if (Quantity.Read(tokens, at, Lang.Fr) is not { } count || count.Value is < 0 or > most)
        {
            return null;
        }

        if (UnitOf(tokens[count.End]) is not { } unit)
        {
            var days = count.IsCollective && tokens[count.End].Text is "de" && tokens[count.End + 1].Text is "jours" ? 2 : 0;
            return count.IsCollective && (days > 0 || count.Value is 15 or 8) ? ((int)count.Value, 0, count.End + days, days > 0) : null;
        }

        var tail = tokens.MatchAny(count.End + 1, Halves);
        var amount = count.Value + (tail > 0 ? 0.5m : 0);
        var months = (int)(amount * unit.Months);
        var odd = (int)((amount * unit.Months - months) * 30);
        return ((int)(amount * unit.Days) + odd, months, count.End + 1 + tail, count.IsCollective);
    }

    /// <summary>A length of time in days and months: months are counted in the calendar, not as thirty days.</summary>
    private static (int Days, int Months)? UnitOf(Token token) =>
        DurationReader.DaysIn(token.Text) switch
        {
            null => null,
            365 => (0, 12),
            >= 30 and var days => (0, days / 30),
            { } days => (days, 0),
        };

    /// <summary>« la semaine prochaine », « last month »</summary>
    private DateMention? WholeSpan(int start)
    {
        var turn = Turn(start);
        var at = turn != 0 || tokens[start].Text is "this" or "cette" or "ce" ? start + 1 : start;
        var weekend = tokens.MatchAny(at, ["week end", "weekend"]);
        if (weekend > 0 && (at > start || Turn(at + weekend) != 0))
        {
            var turned = turn != 0 ? turn : Turn(at + weekend);
            return On(
                start,
                at + weekend + (Turn(at + weekend) != 0 ? 1 : 0),
                Monday(today).AddDays(5 + (7 * turned)),
                Certainty.Approximate
            );
        }

        var isWeek = tokens[at].Text is "semaine" or "week";
        if (!isWeek && tokens[at].Text is not ("mois" or "month"))
        {
            return null;
        }

        var end = at + 1;
        if (at == start && (turn = Turn(end)) != 0)
        {
            end++;
        }
        else if (at == start)
        {
            return null;
        }

        return isWeek
            ? On(start, end, Monday(today).AddDays(7 * turn), Certainty.Approximate) with
            {
                Kind = MentionKind.Week,
            }
            : InMonth(start, end, Edge.Whole, turn);
    }

    private static DateMention On(int start, int end, DateOnly date, Certainty certainty) =>
        new(MentionKind.Relative, start, end) { Date = date, Certainty = certainty };
}
