using System.Globalization;
using System.Text;

namespace PartnershipBot.Understanding.Text;

/// <summary>How characters fold.</summary>
public static partial class TypedText
{
    private const int LastPlain = 0x17F;
    private static readonly char[] Edges = [' ', '.', '!', '?'];

    /// <summary>What single characters fold to, for those that nearly every answer is made of; null for all others.</summary>
    private static readonly string?[] Plain =
    [
        .. Enumerable
            .Range(0, LastPlain + 1)
            .Select(c => (char)c)
            .Select(c =>
                c > ' ' && c < '\u007F'
                    ? char.ToLowerInvariant(c) is '`'
                        ? "'"
                        : char.ToLowerInvariant(c).ToString()
                    : char.IsLetter(c) && FoldOnce(c.ToString()) is { Length: > 0 } folded && FoldOnce(folded) == folded
                        ? folded
                        : null
            ),
    ];

    /// <summary>
    /// The folded text in one pass, when it holds nothing but letters of French and English, figures and usual marks; else null.
    /// </summary>
    private static string? FoldPlain(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ' ' or '\u00A0' or '\u202F' or '\n')
            {
                if (folded.Length > 0 && folded[^1] is not ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (c is '’')
            {
                folded.Append('\'');
            }
            else if (c <= LastPlain && Plain[c] is { } simple)
            {
                folded.Append(simple);
            }
            else
            {
                return null;
            }
        }

        return folded.ToString().Trim(Edges);
    }

    private static string FoldOnce(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Replace('\u00B4', '\'').Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            Append(folded, Rune.ToLowerInvariant(rune));
        }

        return folded.ToString().Trim(Edges);
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        switch (rune.Value)
        {
            case 'œ':
                folded.Append("oe");
                return;
            case 'æ':
                folded.Append("ae");
                return;
            case 'ß':
                folded.Append("ss");
                return;
            case 'ø':
                folded.Append('o');
                return;
            case 'ł':
                folded.Append('l');
                return;
            case 'đ':
                folded.Append('d');
                return;
            case '`' or 0x2018 or 0x2019 or 0x201B or 0x2032 or 0x02BC or 0x02B9:
                folded.Append('\'');
                return;
            case 0x2212 or 0x2043:
                folded.Append('-');
                return;
            case >= 0x1F3FB and <= 0x1F3FF:
                return; // the skin tone of an emoji
        }

        if (Rune.IsWhiteSpace(rune))
        {
            if (folded.Length > 0 && folded[^1] is not ' ')
            {
                folded.Append(' ');
            }
        }
        else if (category is UnicodeCategory.DashPunctuation)
        {
            folded.Append('-');
        }
        else if (
            category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark)
            && !IsInvisible(rune)
        )
        {
            folded.Append(rune);
        }
    }
}
