namespace PartnershipBot.Interview.Understanding;

/// <summary>One word of a text: where it stands, and how it reads folded. A run of figures is a word of its own.</summary>
internal readonly record struct Word(int Start, int End, string Folded)
{
    /// <summary>The words of a text, in order; an apostrophe or a hyphen ends a word, and « CM2 » is one.</summary>
    public static List<Word> In(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var figures = char.IsAsciiDigit(text[i]);
            while (i < text.Length && (figures ? char.IsAsciiDigit(text[i]) : char.IsLetterOrDigit(text[i]) || IsMark(text[i])))
                i++;
            var folded = Understanding.Folded.Fold(text[start..i]);
            if (folded.Length > 0)
                words.Add(new Word(start, i, folded));
        }

        return words;
    }

    /// <summary>Up to <paramref name="count"/> folded words from a place on.</summary>
    public static List<string> After(List<Word> words, int place, int count)
    {
        var first = FirstFrom(words, place);
        return words.GetRange(first, Math.Min(count, words.Count - first)).ConvertAll(word => word.Folded);
    }

    /// <summary>Up to <paramref name="count"/> folded words that end at a place or before, in order.</summary>
    public static List<string> Before(List<Word> words, int place, int count)
    {
        var end = FirstFrom(words, place);
        var start = Math.Max(0, end - count);
        return words.GetRange(start, end - start).ConvertAll(word => word.Folded);
    }

    /// <summary>The index of the first word that starts at a place or behind it.</summary>
    private static int FirstFrom(List<Word> words, int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
