using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads the answer to « la bibliothèque, le partenaire ou les deux ? ».</summary>
public static class SideReader
{
    private static readonly HashSet<string> Doubts = ["pas", "ni", "not", "neither", "ou", "or", "sauf", "except", "sans", "jamais", "never", "peut"];

    /// <summary>The side; null when none was named, or when it was denied or left open.</summary>
    public static Side? Read(string input)
    {
        var tokens = new Tokens(input);
        Side? side = null;
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Is(Doubts))
                return null;
            if (SideWords.Read(tokens, at) is not { } named)
            {
                at++;
                continue;
            }

            side = side is null || side == named.Side ? named.Side : Side.Both;
            at = named.End;
        }

        return side;
    }
}
