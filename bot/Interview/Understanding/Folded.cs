using System.Globalization;
using System.Text;

namespace PartnershipBot.Interview.Understanding;

/// <summary>The two forms of what a person types: folded, to compare; clean, to store.</summary>
public static class Folded
{
    private const int ZeroWidthJoiner = 0x200D;
    private static readonly char[] Edges = [' ', '.', '!', '?'];

    /// <summary>
    /// The text for comparison: lower-case, without accents, ligatures opened, one kind of apostrophe, dash and space,
    /// no invisible character, and no full stop, exclamation or question mark at either end. Folding twice changes nothing.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = FoldOnce(text);
        // A compatibility form can open into a letter that folds again; two rounds are the most that Unicode holds.
        for (var again = FoldOnce(folded); again != folded; again = FoldOnce(folded))
            folded = again;
        return folded;
    }

    /// <summary>
    /// The text to store: composed, trimmed, without invisible and control characters other than line ends,
    /// runs of spaces made one; a no-break space stays one.
    /// </summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        var space = '\0';
        var previous = default(Rune);
        var runes = WellFormed(text.Replace("\r\n", "\n", StringComparison.Ordinal)).EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var rune = runes[i];
            if (rune.Value is '\n' or '\r' or 0x85 or 0x2028 or 0x2029)
            {
                kept.Append('\n');
                space = '\0';
                previous = default;
                continue;
            }

            if (rune.Value is '\t' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator)
            {
                if (space is '\0' or ' ')
                    space = rune.Value is 0xA0 or 0x202F ? (char)rune.Value : ' ';
                continue;
            }

            if (IsInvisible(rune) && !(rune.Value is ZeroWidthJoiner && JoinsEmoji(previous, i + 1 < runes.Length ? runes[i + 1] : default)))
                continue;
            if (space is not '\0' && kept.Length > 0 && kept[^1] is not '\n')
                kept.Append(space);
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
            return limit + 1;
        int[] beforeLast = [], last = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return limit + 1;
            (beforeLast, last) = (last, row);
        }

        return Math.Min(last[b.Length], limit + 1);
    }

    private static string FoldOnce(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Replace('\u00B4', '\'').Normalize(NormalizationForm.FormKD).EnumerateRunes())
            Append(folded, Rune.ToLowerInvariant(rune));
        return folded.ToString().Trim(Edges);
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        switch (rune.Value)
        {
            case 'œ': folded.Append("oe"); return;
            case 'æ': folded.Append("ae"); return;
            case 'ß': folded.Append("ss"); return;
            case 'ø': folded.Append('o'); return;
            case 'ł': folded.Append('l'); return;
            case 'đ': folded.Append('d'); return;
            case '`' or 0x2018 or 0x2019 or 0x201B or 0x2032 or 0x02BC or 0x02B9: folded.Append('\''); return;
            case 0x2212 or 0x2043: folded.Append('-'); return;
            case >= 0x1F3FB and <= 0x1F3FF: return; // the skin tone of an emoji
        }

        if (Rune.IsWhiteSpace(rune))
        {
            if (folded.Length > 0 && folded[^1] is not ' ')
                folded.Append(' ');
        }
        else if (category is UnicodeCategory.DashPunctuation)
            folded.Append('-');
        else if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark)
            && !IsInvisible(rune))
            folded.Append(rune);
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x034F;

    /// <summary>The joiner is part of 👩‍🏫, and only dirt between letters.</summary>
    private static bool JoinsEmoji(Rune before, Rune after) => IsEmojiPart(before) && IsEmojiPart(after);

    private static bool IsEmojiPart(Rune rune) => rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;

    /// <summary>Half a surrogate pair cannot be normalised; it becomes the replacement character.</summary>
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return string.Concat(text.EnumerateRunes());
        }

        return text;
    }
}
