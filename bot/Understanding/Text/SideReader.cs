using System.Collections.Frozen;
using PartnershipBot.Domain;

namespace PartnershipBot.Understanding.Text;

/// <summary>Reads the answer to « la bibliothèque, le partenaire ou les deux ? ».</summary>
public static class SideReader
{
    private static readonly FrozenSet<string> Doubts = KnownWords.All.Set("sides.doubts");

    /// <summary>The side; null when none was named, when it was denied or left open, or when more was said than a side.</summary>
    public static Side? Read(string input)
    {
        var tokens = Tokens.Of(input);
        var used = new UsedWords(tokens);
        Side? side = null;
        var at = 0;
        while (at < tokens.Count)
        {
            if (tokens[at].Is(Doubts))
            {
                return null;
            }

            if (SideWords.Read(tokens, at) is not { } named)
            {
                at++;
                continue;
            }

            side = side is null || side == named.Side ? named.Side : Side.Both;
            // « l’école Jean-Macé »: its name says nothing more.
            var end = named.End;
            while (end < tokens.Count && IsName(tokens, end))
            {
                end++;
            }

            used.Use(at, end);
            at = named.End;
        }

        return used.Pass(WordLists.AroundSide, WordLists.Paying, WordLists.Joint).Left.Length == 0 ? side : null;
    }

    /// <summary>« Jean-Macé », « de Valmont ».</summary>
    private static bool IsName(Tokens tokens, int at) =>
        tokens[at].Is("-")
        || char.IsUpper(tokens.Source[tokens[at].Start])
        || (tokens[at].Text is "de" or "du" or "d'" && at + 1 < tokens.Count && char.IsUpper(tokens.Source[tokens[at + 1].Start]));
}
