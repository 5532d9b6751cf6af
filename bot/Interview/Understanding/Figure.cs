using System.Globalization;
using PartnershipBot.Language;

namespace PartnershipBot.Interview.Understanding;

/// <summary>A number inside a sentence: where it stands and what it is worth.</summary>
internal readonly record struct Figure(int Start, int End, decimal Value)
{
    private const int DigitsInAThousand = 3;
    private const string Thousands = " \u00A0\u202F.,'’";

    private static readonly HashSet<string> Ordinals = ["e", "er", "ere", "re", "eme", "ieme", "nd", "nde", "st", "rd", "th"];

    /// <summary>
    /// The numbers of a clean text in order, in figures (« 1 500 », « 4,5 ») or in words (« dix », « une vingtaine », “twenty-five”).
    /// Whatever the language, a comma or full stop before three figures is taken for a thousand: nobody plans thousandths of a session.
    /// </summary>
    public static List<Figure> In(string text)
    {
        var figures = new List<Figure>();
        var tokens = new Tokens(text);
        var shift = text.IndexOf(tokens.Source, StringComparison.Ordinal);
        for (var at = 0; shift >= 0 && at < tokens.Count;)
        {
            var token = tokens[at];
            if (token.IsDigits)
            {
                if (TryDigits(tokens.Source, token.Start, out var digits))
                    figures.Add(new Figure(digits.Start + shift, digits.End + shift, digits.Value));
                do
                    at++;
                while (at < tokens.Count && tokens[at].Start < digits.End);
            }
            else if (token.IsWord && !token.Is("moins") && !token.Is("minus") && Quantity.Read(tokens, at, Lang.Fr) is { } quantity)
            {
                figures.Add(new Figure(token.Start + shift, tokens[quantity.End - 1].End + shift, quantity.Value));
                at = quantity.End;
            }
            else
            {
                at++;
            }
        }

        return figures;
    }

    /// <summary>The number that opens a text, if one does.</summary>
    public static Figure? Leading(string text) => In(text) is [{ Start: 0 } first, ..] ? first : null;

    /// <summary>Whether a number only ends a range or a choice: « 15 à 20 », « deux ou trois », « 20-25 ».</summary>
    public bool EndsRange(string text, List<Figure> figures)
    {
        var at = figures.IndexOf(this);
        if (at < 1)
            return false;
        var between = Folded.Fold(text[figures[at - 1].End..Start]).Trim();
        return between is "a" or "ou" or "or" or "to" or "-" or "/";
    }

    private static bool TryDigits(string text, int start, out Figure figure)
    {
        var end = Digits(text, start);
        var whole = text[start..end];
        var isPartOfWord = start > 0 && char.IsLetter(text[start - 1]);
        if (whole.Length <= DigitsInAThousand && whole is [not '0', ..])
        {
            while (end < text.Length && Thousands.Contains(text[end]) && Digits(text, end + 1) == end + 1 + DigitsInAThousand)
            {
                whole += text[(end + 1)..(end + 1 + DigitsInAThousand)];
                end += 1 + DigitsInAThousand;
            }
        }

        var value = whole;
        if (end + 1 < text.Length && text[end] is ',' or '.' && Digits(text, end + 1) is var decimals && decimals > end + 1 && decimals - end <= DigitsInAThousand)
        {
            value += "." + text[(end + 1)..decimals];
            end = decimals;
        }

        figure = new Figure(start, Math.Max(end, start + 1), 0);
        if (isPartOfWord || IsOrdinal(text, end) || !decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        figure = figure with { Value = number };
        return true;
    }

    private static bool IsOrdinal(string text, int end)
    {
        var letters = end;
        while (letters < text.Length && char.IsLetter(text[letters]))
            letters++;
        return letters > end && Ordinals.Contains(Folded.Fold(text[end..letters]));
    }

    private static int Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }
}
