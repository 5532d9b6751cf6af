using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Finds how many sessions a schedule plans in all: « chaque mardi, soit 27 séances ».</summary>
public static class SessionsReader
{
    private const int Most = 500;
    private const int NearestWords = 60;

    private static readonly FrozenSet<string> Nouns = KnownWords.All.Set("sessions.nouns");

    private static readonly FrozenSet<string> Repeats = KnownWords.All.Set("sessions.repeats");

    private static readonly string[] OnceInside = KnownWords.All.Entries("sessions.onceInside");

    private static readonly string[] Again = [.. KnownWords.All.Entries("sessions.again").Select(again => $" {again} ")];

    /// <summary>What may stand between the number and what is counted.</summary>
    private static readonly FrozenSet<string> Between = KnownWords.All.Set("sessions.between");

    private static readonly string[] Totals = KnownWords.All.Entries("sessions.totals");

    private static readonly FrozenSet<string> Apiece = KnownWords.All.Set("sessions.apiece");

    private static readonly FrozenSet<string> Once = KnownWords.All.Set("sessions.once");

    /// <summary>
    /// The planned number, 1 to 500; a total wins over a count by class. Null when the text does not say, or says several.
    /// </summary>
    public static int? Read(string input)
    {
        var text = EachWords.Spelled(TypedText.Clean(input));
        var words = Word.In(text);
        var folded = string.Join(' ', words.Select(word => word.Folded));
        if (Once.Contains(folded))
        {
            return 1;
        }

        var all = Figure.In(text);
        var figures = all.Where((figure, at) => !figure.EndsRange(text, all) && !(at + 1 < all.Count && all[at + 1].EndsRange(text, all)))
            .ToList();
        if (
            figures is [var only]
            && words.TrueForAll(word => (word.Start >= only.Start && word.End <= only.End) || word.Folded is "environ" or "about" or "soit")
        )
        {
            return Planned(only);
        }

        var total = figures.Where(figure => IsTotal(text, words, figure)).ToList();
        if (total.Count > 0)
        {
            return Planned(total[0]);
        }

        if (IsProduct(text) && !text.Contains('='))
        {
            return null;
        }

        var concluded = figures.Where(figure => IsConcluded(text, words, figure) && !IsPerUnit(words, figure)).ToList();
        if (concluded.Count > 0)
        {
            return Planned(concluded[^1]);
        }

        var counted = figures
            .Where(figure => IsCounted(text, words, figure) && !IsPerUnit(words, figure))
            .Select(Planned)
            .Distinct()
            .ToList();
        if (counted is [1] && words.Exists(word => Repeats.Contains(word.Folded)))
        {
            return null;
        }

        if (counted.Count == 0 && SaysOnce(folded))
        {
            return 1;
        }

        return counted.Count == 1 ? counted[0] : null;
    }

    private static int? Planned(Figure figure) =>
        figure.Value is >= 1 and <= Most && figure.Value == decimal.Truncate(figure.Value) ? (int)figure.Value : null;

    /// <summary>« 27 au total », « 27 séances en tout », « au total 27 », “a total of 27”.</summary>
    private static bool IsTotal(string text, List<Word> words, Figure figure)
    {
        var after = Word.After(words, figure.End, 4);
        if (IsHour(text, after, figure))
        {
            return false;
        }

        var skip =
            after.Count > 0 && Nouns.Contains(after[0])
                ? after is ["rendez", "vous", ..]
                    ? 2
                    : 1
                : 0;
        if (TotalIsBehind(text, figure))
        {
            return true;
        }

        var ahead = Word.Before(words, figure.Start, 3);
        var counts = after.Count == 0 || skip > 0 || EndsClause(text, figure);
        return counts && ahead is [.., "en", "tout"] or [.., "in", "all"] or [.., "total"] or [.., "total", "of" or "de"];
    }

    /// <summary>« 12 mardis au total »: whatever is counted, the total is said behind it, in the same clause.</summary>
    private static bool TotalIsBehind(string text, Figure figure)
    {
        var clause = text[figure.End..Math.Min(text.Length, figure.End + NearestWords)];
        var end = clause.IndexOfAny([',', ';', '.', '\n', '(']);
        var behind = Word.In(end < 0 ? clause : clause[..end]).ConvertAll(word => word.Folded);
        for (var start = 0; start <= 2 && start < behind.Count; start++)
        {
            var said = string.Join(' ', behind.Skip(start).Take(2));
            if (Array.Exists(Totals, total => said == total || said.StartsWith(total + " ", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>« soit 27 séances », « soit 27 ».</summary>
    private static bool IsConcluded(string text, List<Word> words, Figure figure)
    {
        var isResult = text[..figure.Start].TrimEnd(' ', '\u00A0') is [.., '='];
        if (!isResult && Word.Before(words, figure.Start, 1) is not ["soit" or "ie"])
        {
            return false;
        }

        return IsCounted(text, words, figure) || EndsClause(text, figure);
    }

    private static bool IsCounted(string text, List<Word> words, Figure figure)
    {
        var after = Word.After(words, figure.End, 3);
        if (IsHour(text, after, figure))
        {
            return false;
        }

        if (after is ["fois", ..] or ["times", ..] or ["time", ..])
        {
            return true;
        }

        if (after.Count > 0 && Nouns.Contains(after[0]))
        {
            return true;
        }

        if (after is [var between, var second, ..] && Nouns.Contains(second) && Between.Contains(between))
        {
            return true;
        }

        var colon = text[..figure.Start].TrimEnd(' ', '\u00A0', '\u202F');
        return colon is [.., ':'] && Word.Before(words, figure.Start, 1) is [var before] && Nouns.Contains(before);
    }

    /// <summary>« par classe », « par mois », “a week”: not the number of the whole project; « par an » is taken for it.</summary>
    private static bool IsPerUnit(List<Word> words, Figure figure)
    {
        var after = Word.After(words, figure.End, 6);
        if (after.Take(3).Any(Apiece.Contains))
        {
            // « 3 classes, 9 fois chacune »
            return true;
        }
        var per = after.FindIndex(word =>
            word is "par" or "per" or "a" or "an" or "chaque" or "each" or "every" or "pour" or "toutes" or "tous" or "dans"
        );
        if (per is < 0 or > 4 || per + 1 >= after.Count)
        {
            return false;
        }

        return after[per] switch
        {
            "a" or "an" => after[per + 1] is "week" or "month" or "day" or "term" or "fortnight" or "class",
            "pour" or "dans" => after[per + 1] is "chaque",
            "par" or "per" => after[per + 1] is not ("an" or "annee" or "annees" or "year" or "exercice"),
            _ => true,
        };
    }

    private static bool IsHour(string text, List<string> after, Figure figure) =>
        after is ["h" or "heure" or "heures" or "hour" or "hours" or "am" or "pm" or "min" or "minutes" or "mn", ..]
        || text[figure.End..].TrimStart() is ['€' or '%', ..];

    /// <summary>« 9 séances × 3 classes »: neither number is the total.</summary>
    private static bool IsProduct(string text) =>
        text.Contains('×') || text.Contains('*') || text.Contains(" x ", StringComparison.OrdinalIgnoreCase);

    private static bool EndsClause(string text, Figure figure) => text[figure.End..].TrimStart() is "" or [',' or '.' or ';' or ')', ..];

    private static bool SaysOnce(string folded) =>
        Array.Exists(OnceInside, once => folded.Contains(once, StringComparison.Ordinal))
        && !Array.Exists(Again, again => $" {folded} ".Contains(again, StringComparison.Ordinal));
}
