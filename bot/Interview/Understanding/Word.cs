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

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
