namespace PartnershipBot.Understanding.Text;

/// <summary>One word of a text: where it stands, and how it reads folded. A run of figures is a word of its own.</summary>
internal readonly record struct Word(int Start, int End, string Folded)
{
    /// <summary>The words of a text, in order, with their places in it; an apostrophe or a hyphen ends a word, and « CM2 » is one.</summary>
    public static List<Word> In(string text) => In(Tokens.Verbatim(text));

    /// <summary>The words among some tokens: letters with the figures that follow at once, or figures alone.</summary>
    public static List<Word> In(Tokens tokens)
    {
        var words = new List<Word>(tokens.Count);
        var at = 0;
        while (at < tokens.Count)
        {
            var first = tokens[at++];
            if (first.Kind is TokenKind.Symbol)
            {
                continue;
            }

            var apostrophe = first.Text.IndexOf('\'', StringComparison.Ordinal);
            if (apostrophe >= 0)
            {
                words.Add(new Word(first.Start, first.Start + apostrophe, first.Text[..apostrophe]));
                if (apostrophe + 1 < first.Text.Length)
                {
                    words.Add(new Word(first.Start + apostrophe + 1, first.End, first.Text[(apostrophe + 1)..]));
                }

                continue;
            }

            var word = new Word(first.Start, first.End, first.Text);
            for (; first.IsWord && Continues(tokens[at], word.End); at++)
            {
                word = new Word(word.Start, tokens[at].End, word.Folded + tokens[at].Text);
            }

            if (word.Folded.Length > 0)
            {
                words.Add(word);
            }
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

    private static bool Continues(Token token, int end) => token.Start == end && (token.IsDigits || token.IsWord);
}
