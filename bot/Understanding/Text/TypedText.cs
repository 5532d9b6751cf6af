using System.Globalization;
using System.Text;

namespace PartnershipBot.Understanding.Text;

/// <summary>The two forms of what a person types: folded, to compare; clean, to store.</summary>
public static partial class TypedText
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// The text for comparison: lower-case, without accents, ligatures opened, one kind of apostrophe, dash and space,
    /// no invisible character, and no full stop, exclamation or question mark at either end. Folding twice changes nothing.
    /// </summary>
    public static string Fold(string text)
    {
        if (FoldPlain(text) is { } plain)
        {
            return plain;
        }

        var folded = FoldOnce(text);
        // A compatibility form can open into a letter that folds again; two rounds are the most that Unicode holds.
        for (var again = FoldOnce(folded); again != folded; again = FoldOnce(folded))
        {
            folded = again;
        }

        return folded;
    }

    /// <summary>
    /// The text to store: composed, trimmed, without invisible and control characters other than line ends,
    /// runs of spaces made one; a no-break space stays one.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text.Trim();
        }

        var kept = new StringBuilder(text.Length);
        var space = '\0';
        var previous = default(Rune);
        var runes = WellFormed(text.Replace("\r\n", "\n", StringComparison.Ordinal)).EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var rune = runes[i];
            if (rune.Value is '\n' or '\r' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029)
            {
                kept.Append('\n');
                space = '\0';
                previous = default;
                continue;
            }

            if (rune.Value is '\t' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator)
            {
                if (space is '\0' or ' ')
                {
                    space = rune.Value is 0xA0 or 0x202F ? (char)rune.Value : ' ';
                }

                continue;
            }

            if (
                IsInvisible(rune) && !(rune.Value is ZeroWidthJoiner && JoinsEmoji(previous, i + 1 < runes.Length ? runes[i + 1] : default))
            )
            {
                continue;
            }

            if (space is not '\0' && kept.Length > 0 && kept[^1] is not '\n')
            {
                kept.Append(space);
            }

            space = '\0';
            kept.Append(rune);
            previous = rune;
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>Whether nothing was said in words or figures: only emoji, punctuation or spaces, or nothing at all.</summary>
    public static bool IsOnlySymbols(string text) => !WellFormed(text).EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>
    /// The number of single edits (insert, delete, replace, swap of neighbours) between two texts;
    /// <paramref name="limit"/> + 1 as soon as it is known to be more than the limit.
    /// </summary>
    public static int Distance(string a, string b, int limit = 3)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        // What both begin and end with costs nothing; most pairs of words then differ by more than the limit at a glance.
        var begin = a.AsSpan().CommonPrefixLength(b);
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - begin && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return Math.Min(Edits(a.AsSpan(begin..^end), b.AsSpan(begin..^end), limit), limit + 1);
    }

    private static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        if (limit == 1)
        {
            return a.Length == 1 && b.Length == 1 || a.Length == 2 && b.Length == 2 && a[0] == b[1] && a[1] == b[0] ? 1 : 2;
        }

        int[] beforeLast = [],
            last = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            (beforeLast, last) = (last, row);
        }

        return last[b.Length];
    }

    /// <summary>Whether a text is clean but for spaces around it, as nearly every answer is.</summary>
    private static bool IsClean(string text)
    {
        var previous = 'x';
        foreach (var c in text)
        {
            var isPlain = c is ' ' || c is > ' ' and < '\u007F' or '’' or '«' or '»' or '€' or '…' or '–' || (c is >= 'À' and <= 'ÿ');
            if (!isPlain || (c is ' ' && previous is ' '))
            {
                return false;
            }

            previous = c;
        }

        return true;
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x034F;

    /// <summary>The joiner is part of 👩‍🏫, and only dirt between letters.</summary>
    private static bool JoinsEmoji(Rune before, Rune after) => IsEmojiPart(before) && IsEmojiPart(after);

    private static bool IsEmojiPart(Rune rune) =>
        rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;

    /// <summary>
    /// Half a surrogate pair, and what Unicode keeps free for programs, cannot be normalised and says nothing: it is left out.
    /// </summary>
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]) || IsNoCharacter(char.ConvertToUtf32(text, i)))
                {
                    return OnlyCharacters(text);
                }

                i++;
            }
            else if (IsNoCharacter(text[i]))
            {
                return OnlyCharacters(text);
            }
        }

        return text;
    }

    private static string OnlyCharacters(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                kept.Append(IsNoCharacter(rune.Value) ? "" : rune.ToString());
                i += rune.Utf16SequenceLength - 1;
            }
        }

        return kept.ToString();
    }

    private static bool IsNoCharacter(int value) => value is >= 0xFDD0 and <= 0xFDEF || (value & 0xFFFE) == 0xFFFE;
}
