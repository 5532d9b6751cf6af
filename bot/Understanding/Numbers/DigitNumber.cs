using System.Globalization;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>
/// A number in figures with its separators: « 1 500 » with any space, 1.500,50, 1,500.50, 1'500.
/// One separator before three figures is the only doubtful case: the language decides it, and without one it is a thousand.
/// </summary>
internal readonly record struct DigitNumber(decimal Value, int Decimals, int End)
{
    private const int MostDigits = 15;

    /// <summary>Reads the number at a run of digits; null when figures and separators do not make one (3.3.26, 12,34,5).</summary>
    public static DigitNumber? Read(Tokens tokens, int start, Lang? lang)
    {
        var whole = tokens[start].Text;
        var at = start + 1;
        while (whole.Length <= MostDigits && IsGroup(tokens, start, at, out var separators))
        {
            whole += tokens[at + separators].Text;
            at += separators + 1;
        }

        return at > start + 1 ? WithDecimals(tokens, whole, at) : Punctuated(tokens, start, lang);
    }

    /// <summary>Three figures after a space or an apostrophe continue a number of one to three figures.</summary>
    private static bool IsGroup(Tokens tokens, int start, int at, out int separators)
    {
        separators = tokens[at].Is("'") && !tokens[at].Spaced ? 1 : 0;
        var group = tokens[at + separators];
        return tokens[start].Text.Length <= 3
            && group.IsDigits
            && group.Text.Length == 3
            && !group.NewLine
            && group.Spaced == (separators == 0);
    }

    private static DigitNumber? WithDecimals(Tokens tokens, string whole, int at) =>
        IsSeparated(tokens, at) ? Make(whole, tokens[at + 1].Text, at + 2) : Make(whole, "", at);

    private static DigitNumber? Punctuated(Tokens tokens, int start, Lang? lang)
    {
        var separators = "";
        var groups = new List<string> { tokens[start].Text };
        var at = start + 1;
        for (; IsSeparated(tokens, at) && groups.Count <= MostDigits; at += 2)
        {
            separators += tokens[at].Text;
            groups.Add(tokens[at + 1].Text);
        }

        if (separators.Length == 0)
        {
            return Make(groups[0], "", at);
        }

        var last = separators[^1];
        var grouping = separators.Count(c => c == last) == 1 ? separators[..^1] : separators;
        var isDecimal = grouping.Length < separators.Length;
        if (separators.Length == 1)
        {
            var canBeThousands = lang is null || last == (lang is Lang.Fr ? '.' : ',');
            isDecimal = !canBeThousands || groups[1].Length != 3 || groups[0].Length > 3 || groups[0][0] == '0';
        }

        var whole = isDecimal ? groups[..^1] : groups;
        if (grouping.Distinct().Count() > 1 || (whole.Count > 1 && (whole[0].Length > 3 || whole.Skip(1).Any(group => group.Length != 3))))
        {
            return null;
        }

        return Make(string.Concat(whole), isDecimal ? groups[^1] : "", at);
    }

    private static bool IsSeparated(Tokens tokens, int at) =>
        (tokens[at].Is(",") || tokens[at].Is(".")) && !tokens[at].Spaced && tokens[at + 1].IsDigits && !tokens[at + 1].Spaced;

    private static DigitNumber? Make(string whole, string decimals, int end) =>
        whole.Length + decimals.Length > MostDigits
            ? null
            : new(
                decimal.Parse(
                    decimals.Length == 0 ? whole : $"{whole}.{decimals}",
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture
                ),
                decimals.Length,
                end
            );
}
