using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Asides;

/// <summary>Cuts what is said of all from what is said of one: « tout me convient, sauf le préavis : trois mois ».</summary>
public static class ExceptionReader
{
    private static readonly char[] Edges = [.. " \u00A0\u202F,;:.!"];

    private static readonly FrozenSet<string> Excepting = KnownWords.All.Set("talk.excepting");

    /// <summary>What stands before the word that excepts, and what behind it; null when no such word stands between two.</summary>
    public static (string All, string But)? Cut(string text)
    {
        var words = Spoken.Words(text);
        for (var at = 1; at < words.Count - 1; at++)
        {
            for (var length = Math.Min(2, words.Count - 1 - at); length > 0; length--)
            {
                if (Excepting.Contains(string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text))))
                {
                    return (text[..words[at].Start].Trim(Edges), text[words[at + length].Start..].Trim(Edges));
                }
            }
        }
        return null;
    }
}
