using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Asides;

/// <summary>Knows the word that was meant where one letter slipped: by what is left of words when one letter is taken away.</summary>
internal sealed class Vocabulary
{
    /// <summary>Of a shorter word nobody can tell what was meant.</summary>
    private const int Shortest = 5;

    /// <summary>Where the whole sentence tells it, one letter less will do: « dir » for « dire ».</summary>
    private const int ShortestNear = 4;

    /// <summary>Nobody types a longer one.</summary>
    private const int Longest = 40;

    private readonly FrozenSet<string> _words;
    private readonly FrozenDictionary<string, string[]> _shortened;

    public Vocabulary(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet();
        _shortened = _words
            .Where(w => w.Length >= ShortestNear)
            .SelectMany(word => Shortened(word).Append(word).Distinct().Select(left => (left, word)))
            .GroupBy(pair => pair.left, pair => pair.word)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>Whether a word is among them.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>The word that was meant, or the word itself.</summary>
    public string Meant(string word)
    {
        if (word.Length is < Shortest - 1 or > Longest || _words.Contains(word))
        {
            return word;
        }
        // Each word of each message comes here: its shortened forms are looked up without being made.
        var lookup = _shortened.GetAlternateLookup<ReadOnlySpan<char>>();
        if (Meant(lookup, word, word) is { } same)
        {
            return same;
        }
        Span<char> left = stackalloc char[word.Length - 1];
        word.AsSpan(1).CopyTo(left);
        for (var at = 0; at < word.Length; at++)
        {
            if (Meant(lookup, left, word) is { } meant)
            {
                return meant;
            }
            if (at < left.Length)
            {
                left[at] = word[at];
            }
        }
        return word;
    }

    private static string? Meant(
        FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> lookup,
        ReadOnlySpan<char> left,
        string word
    ) => lookup.TryGetValue(left, out var near) ? Array.Find(near, n => n.Length >= Shortest && TypedText.Distance(n, word, 1) <= 1) : null;

    /// <summary>All known words that are one letter away, also from a word that is known itself: « rest » for « reste ».</summary>
    public IEnumerable<string> Near(string word) =>
        word.Length < ShortestNear - 1
            ? []
            : Shortened(word)
                .Prepend(word)
                .SelectMany(left => _shortened.GetValueOrDefault(left) ?? [])
                .Distinct()
                .Where(n => n != word && TypedText.Distance(n, word, 1) <= 1);

    private static IEnumerable<string> Shortened(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));
}
