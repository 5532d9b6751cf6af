using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;

namespace PartnershipBot.Understanding.Text;

/// <summary>
/// Which words of an answer a reader used for what it understood. What is left, beyond politeness and what only leads to a value, is
/// kept with the answer or asked about: no word is lost.
/// </summary>
internal sealed class UsedWords(Tokens tokens)
{
    private readonly bool[] _used = new bool[tokens.Count];

    /// <summary>These tokens are part of what was understood.</summary>
    public UsedWords Use(int from, int to)
    {
        for (var at = Math.Max(0, from); at < to && at < _used.Length; at++)
        {
            _used[at] = true;
        }

        return this;
    }

    /// <summary>Every entry of these lexicons says nothing more here.</summary>
    public UsedWords Pass(params ReadOnlySpan<WordLists> lexicons)
    {
        for (var at = 0; at < _used.Length; at++)
        {
            foreach (var lexicon in lexicons)
            {
                Use(at, at + lexicon.Match(tokens, at));
            }
        }

        return this;
    }

    /// <summary>What stands in a value that was understood is part of it, wherever it was said.</summary>
    public UsedWords UseWordsOf(string value)
    {
        var said = Tokens.Of(value);
        var words = Enumerable.Range(0, said.Count).Select(at => said[at].Text).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < _used.Length; at++)
        {
            if (words.Contains(tokens[at].Text))
            {
                _used[at] = true;
            }
            else if (Quantity.Read(tokens, at, Lang.Fr) is { } quantity)
            {
                Use(at, quantity.End);
            }
        }

        return this;
    }

    /// <summary>What is left, as it was typed; empty when nothing is.</summary>
    public string Left => LeftBetween(0, _used.Length);

    /// <summary>What is left between two tokens.</summary>
    public string LeftBetween(int start, int end)
    {
        List<string>? left = null;
        var at = Math.Max(0, start);
        while (at < end)
        {
            if (_used[at])
            {
                at++;
                continue;
            }

            var from = at;
            while (at < end && !_used[at])
            {
                at++;
            }

            if (Piece(from, at) is { } piece)
            {
                (left ??= []).Add(piece);
            }
        }

        return left is null ? "" : string.Join(" ", left);
    }

    /// <summary>A run of words that were not used, without what leads from or to those that were; null when it says nothing.</summary>
    private string? Piece(int from, int to)
    {
        if (!Enumerable.Range(from, to - from).Any(Says))
        {
            return null;
        }

        var (start, end) = (from, to);
        while (IsLoose(start) || (tokens[start].IsWord && !tokens[start].Is(KeptInFront) && IsNothing(start)))
        {
            start++;
        }

        while (end - 1 > start && (IsLoose(end - 1) || (tokens[end - 1].IsWord && IsNothing(end - 1))))
        {
            end--;
        }

        return tokens.Text(start, end);
    }

    /// <summary>« par élève », « pour les CM2 »: what leads to the words that are left belongs to them.</summary>
    private static readonly FrozenSet<string> KeptInFront = KnownWords.All.Set("answers.keptInFront");

    private bool Says(int at) =>
        tokens[at].Kind switch
        {
            TokenKind.Digits => true,
            TokenKind.Word => !IsNothing(at),
            _ => tokens[at].Text is "%" or "€" or "$" or "£" or "/",
        };

    private bool IsLoose(int at) =>
        tokens[at].Kind is TokenKind.Symbol && tokens[at].Text is not ("%" or "€" or "$" or "£" or "/" or "(" or "«" or "»" or ")");

    private bool IsNothing(int at) => WordLists.Lead.Has(tokens[at].Text) || WordLists.Filler.Has(tokens[at].Text);
}
