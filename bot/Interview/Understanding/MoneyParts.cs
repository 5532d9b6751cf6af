using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>
/// An amount or a side, in the order in which they were said. <paramref name="IsEach"/>: the amount counts for each side;
/// <paramref name="IsHalf"/>: each side has half of it.
/// </summary>
internal readonly record struct MoneyPart(decimal? Amount, Side? Side, bool IsInterpreted = false, bool IsEach = false, bool IsHalf = false);

/// <summary>Cuts a budget answer into amounts and sides.</summary>
internal static class MoneyParts
{
    private static readonly HashSet<string> Euros = ["€", "euro", "euros", "eur"];
    private static readonly HashSet<string> OtherMoney = ["$", "£", "¥", "dollar", "dollars", "usd", "gbp", "chf", "pounds", "francs"];
    private static readonly HashSet<string> Cents = ["centime", "centimes", "cent", "cents", "ct", "cts"];
    private static readonly HashSet<string> Between = ["entre", "between", "fois", "x", "×", "*", "moins", "sur", "minus", "times", "ou", "or", "%"];

    private static readonly string[] Nothing =
    [
        "pas de budget", "pas d' argent", "aucun budget", "aucune participation", "aucun financement", "sans budget", "aucun", "aucune", "rien du tout", "rien",
        "neant", "zero", "gratuit", "no budget", "no money", "nothing", "none", "nil",
    ];

    private static readonly string[] About = ["environ", "a peu pres", "autour de", "pres de", "presque", "about", "around", "roughly", "approximately", "~", "≈"];

    /// <summary>Words that may follow an amount without a currency; after any other the number counts something else.</summary>
    private static readonly HashSet<string> Followers =
    [
        "pour", "for", "par", "per", "et", "and", "a", "de", "du", "from", "cote", "chez", "en", "dont", "puis", "then", "mais", "but", "au", "la", "le", "l'",
        "the", "tout", "maximum", "max", "environ", "respectivement", "respectively", "on", "to", "ttc", "ht", "by", "nous", "leur",
    ];

    private static readonly HashSet<string> Each = ["chacun", "chacune", "chaque", "each", "part", "side"];
    private static readonly HashSet<string> Half = ["moitie", "half", "fifty", "50", "egales"];

    private static readonly HashSet<string> Glue =
        [",", ";", ":", "+", "/", "et", "and", "puis", "then", "de", "d'", "du", "budget", ".", "(", ")", "&", "respectivement", "respectively", "mais", "but"];

    /// <summary>The parts; null when a number is no amount of euros.</summary>
    public static IReadOnlyList<MoneyPart>? Read(Tokens tokens, Lang lang)
    {
        var parts = new List<MoneyPart>();
        var hasCurrency = Enumerable.Range(0, tokens.Count).Any(at => tokens[at].Is(Euros));
        var (wordsBetween, hasAmount) = (false, false);
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Is(OtherMoney))
                return null;
            if (SideWords.Read(tokens, at) is { } side)
            {
                var said = Enumerable.Range(at, side.End - at).Select(word => tokens[word].Text).ToList();
                parts.Add(new(null, side.Side, IsEach: said.Exists(Each.Contains), IsHalf: said.Exists(Half.Contains)));
                at = side.End;
            }
            else if (tokens.MatchAny(at, Nothing) is > 0 and var nothing)
            {
                parts.Add(new(0, null));
                at += nothing;
                hasAmount = true;
            }
            else if (Amount(tokens, at, lang, hasCurrency) is { } amount)
            {
                at = amount.End;
                if (amount.Part is not { } part)
                    continue;
                if (wordsBetween && parts[^1].Amount is not null)
                    return null;
                parts.Add(part);
                (hasAmount, wordsBetween) = (true, false);
            }
            else if (tokens[at].IsDigits || tokens[at].Is(Between) || IsRange(tokens, at))
                return null;
            else
            {
                wordsBetween |= hasAmount && !tokens[at].Is(Glue) && !tokens[at].Is(Euros);
                at++;
            }
        }

        return parts;
    }

    private static bool IsRange(Tokens tokens, int at) =>
        tokens[at].Text is "a" or "to" or "-" && (tokens[at - 1].IsDigits || tokens[at - 1].Is(Euros)) && (tokens[at + 1].IsDigits || tokens[at + 1].Is("€"));

    /// <summary>An amount; without a part when the number is a year (« 450 € en 2026 »). Null when there is no amount here.</summary>
    private static (MoneyPart? Part, int End)? Amount(Tokens tokens, int start, Lang lang, bool hasCurrency)
    {
        var at = tokens[start].Is(Euros) && !tokens[start].Is("euros") ? start + 1 : start;
        if (Quantity.Read(tokens, at, lang) is not { } number)
            return Euro(tokens, at, lang);
        var link = tokens[number.End].Text is "de" or "d'" && tokens[number.End + 1].Is(Euros) ? 1 : 0;
        var hasMark = at > start || tokens[number.End + link].Is(Euros);
        if (number.Decimals > 2)
            return null;
        if (number.IsArticle && !hasMark)
            return null;
        if (!hasMark && hasCurrency && IsYear(tokens, number))
            return (null, number.End);
        var after = tokens[number.End];
        if (!hasMark && !(after.Kind is TokenKind.None or TokenKind.Symbol || after.Is(Followers) || SideWords.Read(tokens, number.End) is not null))
            return null;
        var end = hasMark && at == start ? number.End + link + 1 : number.End;
        var value = number.Value;
        if (hasMark && at == start && CentsAfter(tokens, end) is { } cents && number.Decimals == 0)
            (value, end) = (value + (cents.Value / 100m), cents.End);
        var isInterpreted = number.IsWritten || number.IsCollective || tokens[number.End - 1].IsWord || IsAbout(tokens, start, end);
        return (new(value, null, isInterpreted), end);
    }

    /// <summary>« 450e », which no other number would end with.</summary>
    private static (MoneyPart? Part, int End)? Euro(Tokens tokens, int at, Lang lang) =>
        tokens[at].IsDigits && DigitNumber.Read(tokens, at, lang) is { Decimals: <= 2 } number && tokens[number.End].Is("e")
            ? (new(number.Value, null, true), number.End + 1)
            : null;

    private static (int Value, int End)? CentsAfter(Tokens tokens, int at)
    {
        if (tokens[at].IsDigits && !tokens[at].Spaced && tokens[at].Text.Length == 2)
            return (tokens[at].Value, at + 1);
        at += tokens[at].Is("et") || tokens[at].Is("and") ? 1 : 0;
        return tokens[at].IsDigits && tokens[at].Text.Length <= 2 && tokens[at + 1].Is(Cents) ? (tokens[at].Value, at + 2) : null;
    }

    private static bool IsYear(Tokens tokens, Quantity number) =>
        number.Value is >= 1900 and < 2200 && tokens[number.Start - 1].Text is "en" or "in" or "annee" or "pour" or "for" or "rentree" or "-";

    private static bool IsAbout(Tokens tokens, int start, int end)
    {
        for (var at = Math.Max(0, start - 3); at < start; at++)
        {
            if (tokens.MatchAny(at, About) is > 0 and var length && at + length == start)
                return true;
        }

        return tokens.MatchAny(end, About) > 0;
    }
}
