using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <content>A name and a capacity side by side, without a comma and perhaps without a capital.</content>
public static partial class PersonReader
{
    private const int FewestBareWords = 2;

    /// <summary>What says more of a capacity, or joins it with something: no part of a name.</summary>
    private static readonly FrozenSet<string> Qualifiers = KnownWords.All.Set("people.qualifiers");

    /// <summary>« jean dupuis président de l’association », « le maire paul renaud »; null when a name cannot be told.</summary>
    private static Person? Bare(string text, List<Word> words, int capacity)
    {
        if (capacity < 0)
        {
            return null;
        }

        var place = capacity;
        while (place > 0 && Qualifiers.Contains(words[place - 1].Folded))
        {
            place--;
        }

        if (place > 0)
        {
            return AreName(words, 0, place) ? Of(text, words, (0, place), (capacity, words.Count)) : null;
        }

        var first = capacity + 1;
        return AreName(words, first, words.Count) ? Of(text, words, (first, words.Count), (capacity, first)) : null;
    }

    private static Person Of(string text, List<Word> words, (int From, int To) name, (int From, int To) capacity) =>
        new(
            Snippet.Trim(text[words[name.From].Start..words[name.To - 1].End]),
            Snippet.Trim(
                capacity.To == words.Count
                    ? text[words[capacity.From].Start..]
                    : text[words[capacity.From].Start..words[capacity.To - 1].End]
            )
        );

    /// <summary>Two to four words, none of which joins others or is a capacity.</summary>
    private static bool AreName(List<Word> words, int from, int to) =>
        to - from is >= FewestBareWords and <= LongestName
        && words.GetRange(from, to - from).TrueForAll(word => !Qualifiers.Contains(word.Folded) && !Capacities.Contains(word.Folded))
        && !(to - from == FewestBareWords && IsCivility(words[from].Folded) && words[from + 1].End - words[from + 1].Start < 2);
}
