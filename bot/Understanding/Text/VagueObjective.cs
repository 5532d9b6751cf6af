using System.Collections.Frozen;

namespace PartnershipBot.Understanding.Text;

/// <summary>Notices an objective that any partnership could have, so that it can be questioned; never so sure that it blocks.</summary>
public static class VagueObjective
{
    private static readonly FrozenSet<string> Empty = KnownWords.All.Set("objectives.empty");

    private static readonly FrozenSet<string> Generic = KnownWords.All.Set("objectives.generic");

    /// <summary>Whether only words that fit anywhere are left (« améliorer la lecture », “work together”), or a single word.</summary>
    public static bool IsVague(string input)
    {
        var telling = Word.In(TypedText.Clean(input)).Select(word => word.Folded).Where(word => !Empty.Contains(word)).Distinct().ToList();
        return telling.Count < 2 || telling.TrueForAll(Generic.Contains);
    }
}
