using System.Collections.Frozen;

namespace PartnershipBot.Understanding.Text;

/// <summary>Tells a sentence from a name, where any words might be one: « c’est eux qui ont proposé », « commencer le projet ».</summary>
internal static class SentenceShape
{
    private static readonly FrozenSet<string> Telling = KnownWords.All.Set("people.notInTowns");

    /// <summary>Whether a word stands in it that no name has without a capital, before its last word.</summary>
    public static bool IsSentence(string text)
    {
        var tokens = Tokens.Of(text);
        return Enumerable
            .Range(0, Math.Max(0, tokens.Count - 1))
            .Any(at => tokens[at].IsWord && !char.IsUpper(tokens.Source[tokens[at].Start]) && Telling.Contains(tokens[at].Text));
    }
}
