using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Reads one amount of euros, with or without its mark: « 450 € », « €450 », « 450 », « 12 € 50 », « 450e ».</summary>
internal static class MoneyAmount
{
    public static readonly FrozenSet<string> Euros = KnownWords.All.Set("money.euros", "€");

    public static readonly string[] About = KnownWords.All.Phrases("money.about", "~", "≈");

    private static readonly FrozenSet<string> Cents = KnownWords.All.Set("money.cents");

    /// <summary>Words that may follow an amount without a currency; after any other the number counts something else.</summary>
    private static readonly FrozenSet<string> Followers = KnownWords.All.Set("money.followers");

    /// <summary>An amount; without a part when the number is a year (« 450 € en 2026 »). Null when there is no amount here.</summary>
    public static (MoneyPart? Part, int End)? Read(Tokens tokens, int start, Lang lang, bool hasCurrency)
    {
        var isLed = tokens[start].Is(Euros) && !tokens[start].Is("euros");
        if (Quantity.Read(tokens, isLed ? start + 1 : start, lang) is not { } number)
        {
            return Stuck(tokens, isLed ? start + 1 : start, lang);
        }

        var marked = isLed ? number.End : BehindMark(tokens, number.End);
        var hasMark = isLed || marked > number.End;
        if (number.Decimals > 2 || (!hasMark && number.IsArticle))
        {
            return null;
        }

        if (!hasMark && hasCurrency && IsYear(tokens, number))
        {
            return (null, number.End);
        }

        if (!hasMark && !MayEndAt(tokens, number.End))
        {
            return null;
        }

        var (value, end) = (number.Value, marked);
        if (!isLed && hasMark && number.Decimals == 0 && CentsAfter(tokens, marked) is { } cents)
        {
            (value, end) = (value + (cents.Value / 100m), cents.End);
        }

        var isInterpreted = number.IsWritten || number.IsCollective || tokens[number.End - 1].IsWord || IsAbout(tokens, start, end);
        return (new(value, null, isInterpreted), end);
    }

    /// <summary>« 450e », which no other number would end with.</summary>
    private static (MoneyPart? Part, int End)? Stuck(Tokens tokens, int at, Lang lang) =>
        tokens[at].IsDigits && DigitNumber.Read(tokens, at, lang) is { Decimals: <= 2 } number && tokens[number.End].Is("e")
            ? (new(number.Value, null, true), number.End + 1)
            : null;

    /// <summary>Behind « € », « d’euros »; the place itself when no mark stands there.</summary>
    private static int BehindMark(Tokens tokens, int at)
    {
        var link = tokens[at].Text is "de" or "d'" ? 1 : 0;
        return tokens[at + link].Is(Euros) ? at + link + 1 : at;
    }

    /// <summary>Whether what follows a bare number leaves it an amount: nothing, a sign, « pour », a side.</summary>
    private static bool MayEndAt(Tokens tokens, int at) =>
        tokens[at].Kind is TokenKind.None or TokenKind.Symbol || tokens[at].Is(Followers) || SideWords.Read(tokens, at) is not null;

    private static (int Value, int End)? CentsAfter(Tokens tokens, int at)
    {
        if (tokens[at].IsDigits && !tokens[at].Spaced && tokens[at].Text.Length == 2)
        {
            return (tokens[at].Value, at + 1);
        }

        at += tokens[at].Is("et") || tokens[at].Is("and") ? 1 : 0;
        return tokens[at].IsDigits && tokens[at].Text.Length <= 2 && tokens[at + 1].Is(Cents) ? (tokens[at].Value, at + 2) : null;
    }

    private static bool IsYear(Tokens tokens, Quantity number) =>
        number.Value is >= 1900 and < 2200
        && tokens[number.Start - 1].Text is "en" or "in" or "annee" or "pour" or "for" or "rentree" or "-";

    private static bool IsAbout(Tokens tokens, int start, int end)
    {
        for (var at = Math.Max(0, start - 3); at < start; at++)
        {
            if (tokens.MatchAny(at, About) is > 0 and var length && at + length == start)
            {
                return true;
            }
        }

        return tokens.MatchAny(end, About) > 0;
    }
}
