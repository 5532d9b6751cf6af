using System.Collections.Frozen;

namespace PartnershipBot.Understanding.Text;

/// <summary>
/// Recognises an organisation under another spelling: « ecole jacques prevert » and « École primaire Jacques-Prévert »,
/// but never another organisation of the same type, nor another type of the same name.
/// </summary>
public static class NameMatcher
{
    private const int ShortestSurname = 4;

    private static readonly FrozenSet<string> Ignored = KnownWords.All.Set("partners.ignored");

    /// <summary>Words that say a type; words of one group agree, and those of two groups contradict each other.</summary>
    private static readonly FrozenDictionary<string, string> Types = KnownWords.All.Names("partners.types");

    /// <summary>Words that many names share and that tell none apart.</summary>
    private static readonly FrozenSet<string> Generic = KnownWords.All.Set("partners.generic");

    /// <summary>Whether two names are near enough to ask « s’agit-il de la même structure ? ».</summary>
    public static bool AreNear(string a, string b) => Nearness(Words(a), Words(b)) > 0;

    /// <summary>The index of the candidate nearest to a name; null when none is near.</summary>
    public static int? BestMatch(string name, IReadOnlyList<string> candidates)
    {
        var words = Words(name);
        var best = Enumerable
            .Range(0, candidates.Count)
            .Select(index => (Index: index, Score: Nearness(words, Words(candidates[index]))))
            .Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Index)
            .ToList();
        return best.Count > 0 ? best[0].Index : null;
    }

    /// <summary>0 for different names; the more of the two names agrees, the nearer 1.</summary>
    private static double Nearness(List<string> a, List<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return 0;
        }

        if (a.SequenceEqual(b))
        {
            return 1;
        }

        if (TypesContradict(a, b))
        {
            return 0;
        }

        var (ownA, ownB) = (Distinctive(a), Distinctive(b));
        if (ownA.Count == 0 || ownB.Count == 0)
        {
            return ownA.Count == ownB.Count && SameWords(a, b) ? 0.9 : 0;
        }

        if (SameWords(ownA, ownB))
        {
            return a.Count == b.Count ? 0.95 : 0.9;
        }

        if (IsTypo(string.Concat(ownA), string.Concat(ownB)) && string.Concat(ownA).All(char.IsLetter))
        {
            return 0.8;
        }

        var (fewer, more) = ownA.Count < ownB.Count ? (ownA, ownB) : (ownB, ownA);
        var holds = fewer.Count < more.Count && fewer.TrueForAll(word => more.Exists(other => IsSame(word, other)));
        return holds && (fewer.Count >= 2 || (fewer[0].Length >= ShortestSurname && IsSame(fewer[0], more[^1]))) ? 0.7 : 0;
    }

    private static List<string> Words(string name)
    {
        var words = Word.In(TypedText.Clean(name))
            .ConvertAll(word =>
                word.Folded switch
                {
                    "st" => "saint",
                    "ste" => "sainte",
                    "mediatheque" => "bibliotheque",
                    var other => other,
                }
            );
        var kept = words.FindAll(word => !Ignored.Contains(word));
        return kept.Count > 0 ? kept : words;
    }

    private static List<string> Distinctive(List<string> words) =>
        words.FindAll(word => !Types.ContainsKey(word) && !Generic.Contains(word));

    private static bool TypesContradict(List<string> a, List<string> b)
    {
        var (typesA, typesB) = (TypesOf(a), TypesOf(b));
        if (typesA.Count > 0 && typesB.Count > 0 && !typesA.Overlaps(typesB))
        {
            return true;
        }

        return (a.Contains("maternelle") && b.Contains("elementaire")) || (a.Contains("elementaire") && b.Contains("maternelle"));
    }

    private static HashSet<string> TypesOf(List<string> words) => [.. words.Where(Types.ContainsKey).Select(word => Types[word])];

    private static bool SameWords(List<string> a, List<string> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        var left = new List<string>(b);
        foreach (var word in a)
        {
            var found = left.FindIndex(other => IsSame(word, other));
            if (found < 0)
            {
                return false;
            }

            left.RemoveAt(found);
        }

        return true;
    }

    private static bool IsSame(string a, string b) => a == b || (a.All(char.IsLetter) && b.All(char.IsLetter) && IsTypo(a, b));

    /// <summary>One edit from four letters on, two from eight on.</summary>
    private static bool IsTypo(string a, string b)
    {
        var allowed = Math.Min(a.Length, b.Length) switch
        {
            < 4 => 0,
            < 8 => 1,
            _ => 2,
        };
        return TypedText.Distance(a, b, allowed) <= allowed;
    }
}
