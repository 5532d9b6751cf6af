using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Understanding.Text;

/// <summary>The words of an answer that are not its date, without those that only lead to it.</summary>
internal static class RestOfText
{
    /// <summary>What stands around and between these mentions, and how much it weakens them.</summary>
    public static (string Text, Certainty Certainty) Around(Tokens tokens, IReadOnlyList<DateMention> mentions)
    {
        var pieces = new List<(int From, int To)>();
        var certainty = Certainty.Exact;
        var from = 0;
        foreach (var mention in mentions)
        {
            pieces.Add(Trim(tokens, from, mention.Start, true, ref certainty));
            from = mention.End;
        }

        pieces.Add(Trim(tokens, from, tokens.Count, false, ref certainty));
        var words = pieces
            .SelectMany(piece => Enumerable.Range(piece.From, Math.Max(0, piece.To - piece.From)))
            .Select(at => tokens[at])
            .Where(token => token.Kind is not TokenKind.Symbol)
            .ToList();
        if (!words.TrueForAll(word => IsNothing(tokens, word)))
        {
            return (
                string.Join(' ', pieces.Where(piece => piece.From < piece.To).Select(piece => tokens.Text(piece.From, piece.To))),
                certainty
            );
        }

        if (words.Exists(word => WordLists.Rough.Has(word.Text)) && certainty < Certainty.Approximate)
        {
            certainty = Certainty.Approximate;
        }

        return (
            "",
            words.Exists(word => WordLists.Hedge.Has(word.Text)) && certainty < Certainty.Interpreted ? Certainty.Interpreted : certainty
        );
    }

    private static bool IsNothing(Tokens tokens, Token word) =>
        (WordLists.Lead.Has(word.Text) || WordLists.Filler.Has(word.Text) || WordLists.Rough.Has(word.Text))
        // « CA » is a board, « ça » is nothing.
        && !(word.Is("ca") && tokens.Source[word.Start..word.End] is "CA");

    private static (int From, int To) Trim(Tokens tokens, int from, int to, bool leads, ref Certainty certainty)
    {
        while (from < to && tokens[from].Kind is TokenKind.Symbol && (from > 0 || !tokens[from].Is("«")))
        {
            from++;
        }

        while (
            leads
            && from < to
            && (WordLists.Lead.Has(tokens[to - 1].Text) || (tokens[to - 1].Kind is TokenKind.Symbol && !tokens[to - 1].Is("»")))
        )
        {
            if (WordLists.Rough.Has(tokens[to - 1].Text))
            {
                certainty = Certainty.Approximate;
            }

            to--;
        }

        while (from < to && tokens[to - 1].Kind is TokenKind.Symbol && tokens[to - 1].Text is not ("»" or "?" or "!" or ")" or "%" or "€"))
        {
            to--;
        }

        return (from, to);
    }
}
