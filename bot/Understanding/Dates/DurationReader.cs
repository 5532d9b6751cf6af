using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Reads a length of time in days: a month counts 30, a quarter 90, a year 365.</summary>
public static class DurationReader
{
    private const int MostDays = 100_000;

    private static readonly FrozenDictionary<string, int> Units = KnownWords.All.Numbers("dates.units");

    private static readonly FrozenSet<string> Articles = KnownWords.All.Set("dates.articles");
    private static readonly string[] Halves = KnownWords.All.Phrases("numbers.andHalf");

    private static readonly string[] Nothing = KnownWords.All.Phrases("dates.noNotice");

    /// <summary>The number of days; null when no length of time, or more than one, was said. A number alone counts days.</summary>
    public static int? Read(string input, Lang lang) => ReadWhole(input, lang).Value;

    /// <summary>The same, with the words that are no part of it.</summary>
    public static Reading<int?> ReadWhole(string input, Lang lang)
    {
        var tokens = Tokens.Of(input);
        var used = new UsedWords(tokens);
        var days = Read(tokens, lang, used);
        return new(days, days is null ? "" : used.Pass(WordLists.Counting, WordLists.Notice).Left);
    }

    private static int? Read(Tokens tokens, Lang lang, UsedWords used)
    {
        if (tokens.MatchAny(0, Nothing) is > 0 and var nothing && nothing == tokens.Count)
        {
            used.Use(0, nothing);
            return 0;
        }

        decimal? total = null;
        var isOpen = true;
        var at = 0;
        while (at < tokens.Count)
        {
            if (Part(tokens, at, lang) is { } part)
            {
                // « deux mois et 15 jours » adds up; two lengths with other words between them do not.
                if (part.Days < 0 || !isOpen || (total is not null && !part.HasUnit) || EndsRange(tokens, at))
                {
                    return null;
                }

                total = (total ?? 0) + part.Days;
                used.Use(at, part.End);
                at = part.End;
                isOpen = true;
                continue;
            }

            if (tokens[at].IsDigits)
            {
                return null;
            }

            // « Une semaine pour nous, un mois pour eux » is no sum.
            isOpen = total is null || (isOpen && tokens[at].Text is "et" or "and" or "," or "+");
            at++;
        }

        return total is >= 0 and <= MostDays ? (int)Math.Ceiling(total.Value) : null;
    }

    /// <summary>How many days a unit counts; null when the word is none.</summary>
    internal static int? DaysIn(string unit) => Units.TryGetValue(unit, out var days) ? days : null;

    /// <summary>« un à deux mois » is two lengths.</summary>
    private static bool EndsRange(Tokens tokens, int at) =>
        tokens[at - 1].Text is "a" or "to" or "ou" or "or" or "-" && (tokens[at - 2].Is(Articles) || tokens[at - 2].IsDigits);

    private static (decimal Days, bool HasUnit, int End)? Part(Tokens tokens, int at, Lang lang)
    {
        if (tokens.MatchAny(at, ["demi", "half a", "half"]) is > 0 and var half && Unit(tokens, at + half) is { } halved)
        {
            return (halved.Days * 0.5m, true, halved.End);
        }

        if (tokens[at].Is(Articles) && tokens[at + 1].Text is not "quinzaine" && Unit(tokens, at + 1) is { } single)
        {
            return WithHalf(tokens, 1, single);
        }

        if (Quantity.Read(tokens, at, lang) is not { } count || DateWords.Month(tokens[count.End].Text) is not null)
        {
            return Unit(tokens, at) is { Days: > 1 } bare && tokens[at].Text.Length > 3 && tokens[at - 1].Text is "" or "de" or "d'"
                ? WithHalf(tokens, 1, bare)
                : null;
        }

        if (Unit(tokens, count.End) is { } unit)
        {
            return WithHalf(tokens, count.Value, unit);
        }

        if (count.IsCollective)
        {
            return (count.Value, true, tokens[count.End].Text is "de" && tokens[count.End + 1].Text is "jours" ? count.End + 2 : count.End);
        }

        return count.IsArticle || tokens[count.End].Text is "h" or "heures" or "hours" or "%" ? null : (count.Value, false, count.End);
    }

    private static (int Days, int End)? Unit(Tokens tokens, int at) =>
        tokens[at].IsWord && Units.TryGetValue(tokens[at].Text, out var days) ? (days, at + 1) : null;

    private static (decimal Days, bool HasUnit, int End) WithHalf(Tokens tokens, decimal count, (int Days, int End) unit)
    {
        var half = tokens.MatchAny(unit.End, Halves);
        return (Math.Abs(count) > MostDays ? -1 : (count + (half > 0 ? 0.5m : 0)) * unit.Days, true, unit.End + half);
    }
}
