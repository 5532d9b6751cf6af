using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>A length of time in calendar months and days, between two tokens: « trois ans », « six mois », « 15 jours ».</summary>
internal readonly record struct Span(int Months, int Days, int Start, int End)
{
    /// <summary>The day that is so far behind another.</summary>
    public DateOnly From(DateOnly day) => day.AddMonths(Months).AddDays(Days);
}

/// <summary>Finds a length of time in an answer, counted as calendars do: a month ends on the same day of the next one.</summary>
internal static class SpanReader
{
    private const int Most = 120;

    private static readonly string[] Halves = KnownWords.All.Phrases("numbers.andHalf");

    /// <summary>The first length of time; null when there is none.</summary>
    public static Span? Find(Tokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Quantity.Read(tokens, at, Lang.Fr) is not { Value: > 0 and <= Most } count)
            {
                continue;
            }
            // « une année entière », « 2 belles années »: one word may stand between.
            var unit = Months(tokens[count.End].Text) is not null ? count.End : count.End + 1;
            if (Months(tokens[unit].Text) is not var (months, days))
            {
                continue;
            }

            var half = tokens.MatchAny(unit + 1, Halves);
            var amount = decimal.Truncate(count.Value);
            var isHalf = half > 0 || amount != count.Value;
            return new Span(
                ((int)amount * months) + (isHalf ? months / 2 : 0),
                ((int)amount * days) + (isHalf ? (months % 2 * 15) + (days / 2) : 0),
                at,
                unit + 1 + half
            );
        }

        return null;
    }

    private static (int Months, int Days)? Months(string unit) =>
        unit switch
        {
            "an" or "ans" or "annee" or "annees" or "year" or "years" => (12, 0),
            "semestre" or "semestres" => (6, 0),
            "trimestre" or "trimestres" or "quarter" or "quarters" => (3, 0),
            "mois" or "month" or "months" => (1, 0),
            "semaine" or "semaines" or "week" or "weeks" => (0, 7),
            "jour" or "jours" or "day" or "days" => (0, 1),
            _ => null,
        };
}
