using System.Collections.Frozen;

namespace PartnershipBot.Understanding.Text;

/// <summary>Phrases with what each stands for; of several that stand at a place, the longest counts.</summary>
internal sealed class PhraseTable<T>(IEnumerable<(string Phrase, T Meaning)> phrases)
{
    // By their first word: only those are compared that can stand where one looks.
    private readonly FrozenDictionary<string, (string Phrase, T Meaning)[]> _byFirst = phrases
        .GroupBy(phrase => phrase.Phrase.Split(' ')[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>What the phrase at a place stands for, and how many tokens it takes; null when none stands there.</summary>
    public (T Meaning, int Length)? Match(Tokens tokens, int at)
    {
        if (!_byFirst.TryGetValue(tokens[at].Text, out var phrases))
        {
            return null;
        }

        (T Meaning, int Length)? longest = null;
        foreach (var (phrase, meaning) in phrases)
        {
            if (tokens.Match(at, phrase) is > 0 and var length && length > (longest?.Length ?? 0))
            {
                longest = (meaning, length);
            }
        }

        return longest;
    }
}
