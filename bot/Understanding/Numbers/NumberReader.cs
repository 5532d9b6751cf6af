using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Reads one number, an estimate or a range, in figures or in words.</summary>
public static class NumberReader
{
    private static readonly string[] About = KnownWords.All.Phrases(
        "numbers.about",
        "~",
        "≈",
        "±",
        "+ / -",
        "+ ou -",
        "+",
        ">",
        "<",
        "≥",
        "≤"
    );

    private static readonly string[] AboutAfter = KnownWords.All.Phrases("numbers.aboutAfter", "+", "?");

    private static readonly string[] Nothing = KnownWords.All.Phrases("numbers.nothing");

    /// <summary>The things one counts here: « aucun élève » is 0, « aucune idée » is no answer.</summary>
    private static readonly FrozenSet<string> Counted = KnownWords.All.Set("counts.counted");

    private static readonly FrozenSet<string> Negations = KnownWords.All.Set("numbers.negations", "°", "#");

    /// <summary>Reads the answer; <paramref name="lang"/> only decides « 1.500 » and « 1,500 ».</summary>
    public static NumberReading Read(string input, Lang lang)
    {
        var tokens = Tokens.Of(input);
        if (IsNothing(tokens))
        {
            return new NumberReading.Exact(0);
        }

        var found = new List<Quantity>();
        var at = 0;
        while (at < tokens.Count)
        {
            if (Quantity.Read(tokens, at, lang) is { } quantity)
            {
                found.Add(quantity);
                at = quantity.End;
            }
            else if (Quantity.IsMalformed(tokens, at, lang) && !(tokens[at - 1].IsWord && !tokens[at].Spaced))
            {
                return new NumberReading.NotUnderstood();
            }
            else
            {
                at++;
            }
        }

        if (found.Count > 1)
        {
            if (Pair(tokens, found) is { } pair)
            {
                return pair;
            }

            found.RemoveAll(quantity => quantity.IsArticle);
            if (found.Count > 1 && found.TrueForAll(quantity => quantity.Value == found[0].Value))
            {
                found.RemoveRange(1, found.Count - 1);
            }
        }

        return found.Count switch
        {
            1 when IsPlain(tokens, found[0]) => IsAbout(tokens, found[0])
                ? new NumberReading.Estimate(found[0].Value)
                : new NumberReading.Exact(found[0].Value),
            _ => new NumberReading.NotUnderstood(),
        };
    }

    internal static NumberReading? Pair(Tokens tokens, List<Quantity> found)
    {
        if (found is not [var first, var second])
        {
            return null;
        }

        var isRepeated = second.Start == first.End + 2 && tokens[first.End].IsWord && tokens[first.End].Is(tokens[second.End].Text);
        var between = isRepeated
            ? tokens[second.Start - 1].Text
            : string.Join(' ', Enumerable.Range(first.End, second.Start - first.End).Select(at => tokens[at].Text));
        var isBetween = tokens[first.Start - 1].Text is "entre" or "between" && between is "et" or "and";
        if (isBetween || between is "a" or "to" or "-" or "ou" or "or")
        {
            return first.Value == second.Value
                ? new NumberReading.Exact(first.Value)
                : new NumberReading.Range(Math.Min(first.Value, second.Value), Math.Max(first.Value, second.Value));
        }

        // « 4,7/5 »: the second number is the scale.
        return between is "/" or "sur" or "out of" && second.Value is 5 or 10 && first.Value <= second.Value
            ? new NumberReading.Exact(first.Value)
            : null;
    }

    internal static bool IsPlain(Tokens tokens, Quantity quantity) =>
        !(tokens[quantity.Start - 1].Is(Negations) || DateWords.Month(tokens[quantity.End].Text) is not null);

    internal static bool IsAbout(Tokens tokens, Quantity quantity)
    {
        if (quantity.IsCollective || tokens.MatchAny(quantity.End, AboutAfter) > 0)
        {
            return true;
        }

        for (var at = Math.Max(0, quantity.Start - 4); at < quantity.Start; at++)
        {
            var length = tokens.MatchAny(at, About);
            if (length > 0 && at + length >= quantity.Start - 1)
            {
                return true;
            }
        }

        // « 22 élèves environ »
        return tokens[quantity.End].IsWord && tokens.MatchAny(quantity.End + 1, AboutAfter) > 0;
    }

    private static bool IsNothing(Tokens tokens)
    {
        var at = tokens.MatchAny(0, ["il n' y a eu", "il n' y a", "il n' y avait", "there was", "there were", "we had"]);
        var length = tokens.MatchAny(at, Nothing);
        if (length == 0)
        {
            length = tokens.MatchAny(at, ["pas de", "pas d'", "no", "not any"]) is > 0 and var no && tokens[at + no].Is(Counted) ? no : 0;
        }

        if (length == 0)
        {
            return false;
        }

        for (var rest = at + length; rest < tokens.Count; rest++)
        {
            if (tokens[rest].Kind is not TokenKind.Symbol && !tokens[rest].Is(Counted))
            {
                return false;
            }
        }

        return true;
    }
}
