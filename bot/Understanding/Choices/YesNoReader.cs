using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Choices;

/// <summary>Reads a plain yes or no; anything with more to it is for somebody else to read.</summary>
public static class YesNoReader
{
    private static readonly WordLists Yes = WordLists.With("choices.yes", "👍", "✅", "👌", "✔", "☑", "🆗");

    private static readonly WordLists No = WordLists.With("choices.no", "👎", "❌", "✖", "🙅");

    private static readonly WordLists Polite = WordLists.With("choices.polite");

    /// <summary>True for yes, false for no; null for « peut-être », « oui mais … » and everything else.</summary>
    public static bool? Read(string input)
    {
        var tokens = Tokens.Of(Shortened(input));
        bool? answer = null;
        var at = 0;
        while (at < tokens.Count)
        {
            var (yes, no) = (Yes.Match(tokens, at), No.Match(tokens, at));
            var polite = Polite.Match(tokens, at);
            if (Math.Max(yes, no) is > 0 and var length && length >= polite)
            {
                if (answer is { } before && before != yes > no)
                {
                    return null;
                }

                answer = yes > no;
                at += length;
            }
            else if (polite > 0 || IsNeutral(tokens[at]))
            {
                at += Math.Max(1, polite);
            }
            else
            {
                return null;
            }
        }

        return answer;
    }

    /// <summary>« ouiiii » is « oui »: one word with the same letter drawn out.</summary>
    private static string Shortened(string input)
    {
        const int longest = 30;
        var word = TypedText.Fold(input);
        if (word.Length is < 3 or > longest || input.Contains('?') || !word.All(char.IsAsciiLetterLower))
        {
            return input;
        }

        var letters = word.Where((letter, at) => at == 0 || letter != word[at - 1]);
        return string.Concat(letters) is "oui" or "yes" or "non" or "no" or "ok" ? string.Concat(letters) : input;
    }

    /// <summary>Punctuation, but no question mark: « oui ? » asks.</summary>
    private static bool IsNeutral(Token token) =>
        token.Kind is TokenKind.Symbol
        && token.Text
            is "."
                or ","
                or "!"
                or ":"
                or "("
                or ")"
                or ";"
                or "-"
                or "…"
                or "\uFE0F"
                or "«"
                or "»"
                or "\""
                or "'"
                or "🙂"
                or "😊"
                or "😀"
                or "🏻"
                or "🏼"
                or "🏽"
                or "🏾"
                or "🏿";
}
