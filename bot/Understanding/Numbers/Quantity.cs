using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>
/// A number found in an answer, in figures or in words. <paramref name="IsCollective"/>: « une vingtaine »;
/// <paramref name="IsWritten"/>: in words; <paramref name="IsArticle"/>: only « un » or « une », which may be no number at all.
/// </summary>
internal readonly record struct Quantity(
    decimal Value,
    int Decimals,
    int Start,
    int End,
    bool IsCollective = false,
    bool IsWritten = false,
    bool IsArticle = false
)
{
    private static readonly FrozenDictionary<string, int> Collectives = KnownWords.All.Numbers("numbers.collectives");

    private static readonly FrozenSet<string> Ordinals = KnownWords.All.Set("numbers.suffixes");
    private static readonly FrozenSet<string> Sizes = KnownWords.All.Set("numbers.sizes");

    /// <summary>
    /// Reads the number that starts at a token; null when none does. <paramref name="lang"/> only decides « 1.500 » and « 1,500 »:
    /// where the number cannot have thousandths, leave it out and both are 1500.
    /// </summary>
    public static Quantity? Read(Tokens tokens, int start, Lang? lang = null)
    {
        if (Sign(tokens, start) is > 0 and var sign && Unsigned(tokens, start + sign, lang) is { } negative)
        {
            return negative with { Value = -negative.Value, Start = start };
        }

        return Unsigned(tokens, start, lang);
    }

    /// <summary>Whether figures stand here that make no number: « 3.3.26 », « CM2 », « 3e ».</summary>
    public static bool IsMalformed(Tokens tokens, int at, Lang lang) => tokens[at].IsDigits && Unsigned(tokens, at, lang) is null;

    private static int Sign(Tokens tokens, int at)
    {
        if (tokens[at].Is("-") && tokens[at + 1].IsDigits && !tokens[at + 1].Spaced)
        {
            return tokens[at - 1].IsDigits || (!tokens[at].Spaced && tokens[at - 1].IsWord) ? 0 : 1;
        }
        // « au moins 27 » is no less than 27.
        return tokens[at].Text is "moins" or "minus" && tokens[at - 1].Kind is TokenKind.None or TokenKind.Symbol ? 1 : 0;
    }

    private static Quantity? Unsigned(Tokens tokens, int start, Lang? lang)
    {
        if (tokens[start].IsDigits)
        {
            return Figures(tokens, start, lang);
        }

        if (!tokens[start].IsWord)
        {
            return null;
        }

        if (Collective(tokens, start, 1, start) is { } alone)
        {
            return alone;
        }

        if (tokens.Match(start, "demi douzaine") is > 0 and var half)
        {
            return new(6, 0, start, start + half, IsCollective: true, IsWritten: true);
        }

        if ((tokens[start].Is("a") || tokens[start].Is("an")) && Collective(tokens, start + 1, 1, start) is { } dozen)
        {
            return dozen;
        }

        if (!NumberWords.TryRead(tokens, start, out var value, out var end))
        {
            return null;
        }

        if (Collective(tokens, end, value, start) is { } several)
        {
            return several;
        }

        var article = end == start + 1 && (tokens[start].Is("un") || tokens[start].Is("une"));
        return WithHalf(tokens, new(value, 0, start, end, IsWritten: true, IsArticle: article));
    }

    private static Quantity? Figures(Tokens tokens, int start, Lang? lang)
    {
        if ((tokens[start - 1].IsWord && !tokens[start].Spaced) || DigitNumber.Read(tokens, start, lang) is not { } number)
        {
            return null;
        }

        var after = tokens[number.End];
        if (after.IsWord && !after.Spaced && after.Is(Ordinals))
        {
            return null;
        }

        var quantity = new Quantity(number.Value, number.Decimals, start, number.End);
        var isThousand =
            after.Text is "mille" or "thousand"
            || (after.Is("k") && (!after.Spaced || tokens[number.End + 1].Text is "€" or "euros" or ""));
        if (isThousand || after.Text is "million" or "millions")
        {
            return Multiplied(quantity, isThousand ? 3 : 6);
        }
        // « 20aine », « 30 aine »: the figures are the number already.
        if (after.Text is "aine" or "aines" && number.Value % 10 == 0)
        {
            return quantity with { End = number.End + 1, IsCollective = true };
        }

        if (Collective(tokens, number.End, number.Value, start) is { } several)
        {
            return several;
        }

        return WithHalf(tokens, quantity);
    }

    private static Quantity Multiplied(Quantity quantity, int zeros)
    {
        var value = quantity.Value;
        for (var zero = 0; zero < zeros; zero++)
        {
            value *= 10;
        }
        // Dividing by a one with all its decimals drops the zeros that the multiplication left behind the point.
        value /= 1.0000000000000000000000000000m;
        return quantity with { Value = value, Decimals = Math.Max(0, quantity.Decimals - zeros), End = quantity.End + 1 };
    }

    private static Quantity? Collective(Tokens tokens, int at, decimal count, int start)
    {
        if (tokens[at].Is(Sizes))
        {
            at++;
        }

        var word = tokens[at].Text;
        return
            Collectives.TryGetValue(word, out var size)
            || (word.EndsWith('s') && count > 1 && Collectives.TryGetValue(word[..^1], out size))
            ? new(count * size, 0, start, at + 1, IsCollective: true, IsWritten: true)
            : null;
    }

    private static Quantity WithHalf(Tokens tokens, Quantity quantity)
    {
        var length = tokens.MatchAny(quantity.End, ["et demi", "et demie", "and a half", "½"]);
        return length == 0
            ? quantity
            : quantity with
            {
                Value = quantity.Value + 0.5m,
                Decimals = Math.Max(1, quantity.Decimals),
                End = quantity.End + length,
                IsArticle = false,
            };
    }
}
