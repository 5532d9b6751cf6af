using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>Reads the two referents: « Julie Morel, bibliothécaire ; Mme Martin, directrice ».</summary>
public static class ReferentsReader
{
    /// <summary>The library’s first and the partner’s second, unless labels say otherwise; one entry alone is unassigned.</summary>
    public static Referents Read(string input)
    {
        var sides = SidedText.Read(input);
        if (sides is { Library: null, Partner: null, Unassigned: { } alone } && SplitAtAnd(alone) is { } pair)
        {
            return new Referents(pair.First, pair.Second, null);
        }

        return new Referents(sides.Library, sides.Partner, sides.Unassigned);
    }

    /// <summary>
    /// « Julie Morel, bibliothécaire, et Mme Martin, directrice »: two people, when « et » stands once between two names.
    /// </summary>
    private static (string First, string Second)? SplitAtAnd(string text)
    {
        foreach (var link in new[] { " et ", " and " })
        {
            var parts = text.Split(link);
            if (parts.Length == 2 && StartsAName(parts[0]) && StartsAName(parts[1]))
            {
                return (Snippet.Trim(parts[0]), Snippet.Trim(parts[1]));
            }
        }

        return null;
    }

    private static bool StartsAName(string part)
    {
        var trimmed = Snippet.Trim(part);
        return trimmed.Length > 1 && (char.IsUpper(trimmed[0]) || TypedText.Fold(trimmed) is "moi" or "moi-meme" or "me" or "myself");
    }
}
