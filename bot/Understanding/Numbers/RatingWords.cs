using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Reads a mark from 1 to 5: « 4 », « 4/5 », « quatre sur cinq ».</summary>
public static class RatingWords
{
    private const int Best = 5;

    /// <summary>The mark and the words that are no part of it; null when there is none, or one on another scale.</summary>
    public static (int Rating, string Left)? Read(string input, Lang lang)
    {
        var tokens = Tokens.Of(input);
        if (
            NumberReader.Read(input, lang) is not NumberReading.Exact(var number)
            || number is < 1 or > Best
            || number != decimal.Truncate(number)
        )
        {
            return null;
        }

        var used = new UsedWords(tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Quantity.Read(tokens, at, lang) is not { } quantity)
            {
                continue;
            }

            var scale = tokens[quantity.End].Text is "/" or "sur" ? 1 : tokens.MatchAny(quantity.End, ["out of"]);
            var end =
                scale > 0 && Quantity.Read(tokens, quantity.End + scale, lang) is { } best
                    ? best.Value == Best
                        ? best.End
                        : -1
                    : quantity.End;
            if (end < 0)
            {
                return null;
            }

            used.Use(at, end);
            at = end - 1;
        }

        return tokens.Count > 1 && (tokens[1].Is("%") || WordLists.Fractions.Has(tokens[1].Text))
            ? null
            : ((int)number, used.Pass(WordLists.Marks).Left);
    }
}
