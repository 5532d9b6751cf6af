using System.Collections.Frozen;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Words that say on which side of a figure one wants to be: « au moins », “no more than”.</summary>
/// <param name="Follows">Whether it may stand behind its figure: « 27 séances minimum ».</param>
internal readonly record struct Comparison(int Start, int End, Direction Direction, bool Follows)
{
    private const int LongestPhrase = 5;

    private static readonly FrozenSet<string> AtMost = KnownWords.All.Wordings("numbers.atMost");

    private static readonly FrozenSet<string> AtLeast = KnownWords.All.Wordings("numbers.atLeast");

    /// <summary>What may stand behind the figure, and whether it is a ceiling.</summary>
    private static readonly FrozenDictionary<string, Direction> Trailing = KnownWords.All.Kinds<Direction>("numbers.trailing");

    /// <summary>The comparisons of a text in order; the longest phrase wins, so that « pas plus de » is not « plus de ».</summary>
    public static List<Comparison> In(string text, List<Word> words)
    {
        var found = new List<Comparison>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '≥' or '>' or '≤' or '<')
            {
                var end = i + 1 < text.Length && text[i + 1] is '=' ? i + 2 : i + 1;
                found.Add(new Comparison(i, end, text[i] is '≥' or '>' ? Direction.AtLeast : Direction.AtMost, false));
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            for (var count = Math.Min(LongestPhrase, words.Count - i); count > 0; count--)
            {
                var phrase = string.Join(' ', words.Skip(i).Take(count).Select(word => word.Folded));
                var follows = Trailing.TryGetValue(phrase, out var trailing);
                var ceiling = follows ? trailing is Direction.AtMost : AtMost.Contains(phrase);
                if (!follows && !ceiling && !AtLeast.Contains(phrase))
                {
                    continue;
                }

                var direction = ceiling ? Direction.AtMost : Direction.AtLeast;
                found.Add(new Comparison(words[i].Start, words[i + count - 1].End, direction, follows));
                i += count - 1;
                break;
            }
        }

        return found;
    }
}
