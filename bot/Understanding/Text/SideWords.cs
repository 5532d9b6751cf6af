using System.Collections.Frozen;
using PartnershipBot.Domain;

namespace PartnershipBot.Understanding.Text;

/// <summary>The words by which a librarian names her own side, the other one, or both.</summary>
internal static class SideWords
{
    private static readonly FrozenSet<string> Library = KnownWords.All.Set("sides.library");

    private static readonly FrozenSet<string> Partner = KnownWords.All.Set("sides.partner");

    private static readonly FrozenSet<string> Us = KnownWords.All.Set("sides.us");
    private static readonly FrozenSet<string> Them = KnownWords.All.Set("sides.them");
    private static readonly FrozenSet<string> Our = KnownWords.All.Set("sides.our");
    private static readonly FrozenSet<string> Their = KnownWords.All.Set("sides.their");

    private static readonly string[] Each = KnownWords.All.Phrases("sides.each");

    /// <summary>The side named at a token and the token after its name.</summary>
    public static (Side Side, int End)? Read(Tokens tokens, int at)
    {
        var each = tokens.MatchAny(at, Each);
        if (each > 0)
        {
            return (Side.Both, at + each);
        }

        var token = tokens[at];
        if (token.Is(Us))
        {
            return (Side.Library, at + 1);
        }

        if (token.Is(Them))
        {
            return (Side.Partner, at + 1);
        }

        if (token.Is(Our) || token.Is(Their))
        {
            var noun = tokens[at + 1];
            var isNamed = noun.Is(Library) || noun.Is(Partner);
            var side = token.Is(Their) || noun.Is(Partner) ? Side.Partner : Side.Library;
            return (side, Adjective(tokens, at + (isNamed ? 2 : 1)));
        }

        if (token.Is(Library))
        {
            // « la bibliothèque partenaire » is the other one.
            return tokens[at + 1].Text is "partenaire" ? (Side.Partner, at + 2) : (Side.Library, Adjective(tokens, at + 1));
        }

        if (token.Is(Partner))
        {
            return token.Is("partner") && tokens[at + 1].Is(Partner) || token.Is("partner") && tokens[at + 1].Is("library")
                ? (Side.Partner, at + 2)
                : (Side.Partner, Adjective(tokens, at + 1));
        }

        return null;
    }

    private static int Adjective(Tokens tokens, int at) =>
        tokens[at].Text is "partenaire" or "municipale" or "intercommunale" ? at + 1 : at;
}
