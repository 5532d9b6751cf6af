using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Words that say on which side of a figure one wants to be: « au moins », “no more than”.</summary>
/// <param name="Follows">Whether it may stand behind its figure: « 27 séances minimum ».</param>
internal readonly record struct Comparison(int Start, int End, Direction Direction, bool Follows)
{
    private const int LongestPhrase = 5;

    private static readonly HashSet<string> AtMost =
    [
        "tout au plus", "au plus", "au maximum", "maximum", "maximum de", "max", "maxi", "pas plus de", "pas plus d", "moins de", "moins d",
        "inferieur a", "inferieure a", "inferieurs a", "inferieures a", "inferieur ou egal a", "inferieure ou egale a", "sans depasser",
        "ne pas depasser", "limite a", "limitee a", "limites a", "limitees a", "jusqu a", "at most", "no more than", "not more than",
        "fewer than", "less than", "up to", "under", "below", "maximum of", "not exceeding", "not to exceed", "no greater than",
    ];

    private static readonly HashSet<string> AtLeast =
    [
        "au moins", "au minimum", "minimum", "minimum de", "min", "mini", "plus de", "plus d", "superieur a", "superieure a", "superieurs a",
        "superieures a", "superieur ou egal a", "superieure ou egale a", "pas moins de", "pas moins d", "au dessus de", "at least",
        "no fewer than", "no less than", "not less than", "not fewer than", "more than", "over", "above", "minimum of",
    ];

    /// <summary>What may stand behind the figure, and whether it is a ceiling.</summary>
    private static readonly Dictionary<string, bool> Trailing = new()
    {
        ["au moins"] = false,
        ["au minimum"] = false,
        ["minimum"] = false,
        ["mini"] = false,
        ["min"] = false,
        ["ou plus"] = false,
        ["at least"] = false,
        ["or more"] = false,
        ["au plus"] = true,
        ["tout au plus"] = true,
        ["au maximum"] = true,
        ["maximum"] = true,
        ["maxi"] = true,
        ["max"] = true,
        ["ou moins"] = true,
        ["at most"] = true,
        ["or fewer"] = true,
        ["or less"] = true,
    };

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
                var follows = Trailing.TryGetValue(phrase, out var ceiling);
                ceiling |= AtMost.Contains(phrase);
                if (!follows && !ceiling && !AtLeast.Contains(phrase))
                    continue;
                var direction = ceiling ? Direction.AtMost : Direction.AtLeast;
                found.Add(new Comparison(words[i].Start, words[i + count - 1].End, direction, follows));
                i += count - 1;
                break;
            }
        }

        return found;
    }
}
