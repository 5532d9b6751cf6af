using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>The words by which a librarian names her own side, the other one, or both.</summary>
internal static class SideWords
{
    private static readonly HashSet<string> Library =
    [
        "bibliotheque", "mediatheque", "biblio", "bib", "bibli", "ludotheque", "mairie", "commune", "collectivite", "ville", "municipalite", "library",
        "council", "town", "municipality",
    ];

    private static readonly HashSet<string> Partner =
    [
        "partenaire", "partenaires", "partner", "ecole", "college", "lycee", "ehpad", "creche", "association", "asso", "club", "comite", "hopital",
        "prison", "residence", "maison", "centre", "etablissement", "structure", "organisme", "school", "hospital", "nursery", "organisation",
        "organization", "charity", "home",
    ];

    private static readonly HashSet<string> Us = ["nous", "us", "we", "ours", "moi", "me", "mine"];
    private static readonly HashSet<string> Them = ["eux", "elles", "them", "they", "theirs", "ils", "lui"];
    private static readonly HashSet<string> Our = ["notre", "nos", "our", "ma"];
    private static readonly HashSet<string> Their = ["leur", "leurs", "their", "autre", "other"];

    private static readonly string[] Each =
    [
        "les deux", "les 2", "tous les deux", "toutes les deux", "tous deux", "both of us", "both", "chacun la moitie", "chacun", "chacune", "each of us", "each",
        "moitie moitie", "moitie chacun", "half and half", "half each", "fifty fifty", "50 / 50", "50 50", "l' un et l' autre", "l' une et l' autre",
        "de part et d' autre", "de chaque cote", "chaque partie", "a parts egales", "en commun", "conjointement", "ensemble", "together", "jointly",
        "either side", "on each side", "each side", "chaque", "nous deux", "nous tous", "tout le monde", "all of us", "us both", "everyone",
    ];

    /// <summary>The side named at a token and the token after its name.</summary>
    public static (Side Side, int End)? Read(Tokens tokens, int at)
    {
        var each = tokens.MatchAny(at, Each);
        if (each > 0)
            return (Side.Both, at + each);
        var token = tokens[at];
        if (token.Is(Us))
            return (Side.Library, at + 1);
        if (token.Is(Them))
            return (Side.Partner, at + 1);
        if (token.Is(Our) || token.Is(Their))
        {
            var noun = tokens[at + 1];
            var isNamed = noun.Is(Library) || noun.Is(Partner);
            var side = token.Is(Their) || noun.Is(Partner) ? Side.Partner : Side.Library;
            return (side, Adjective(tokens, at + (isNamed ? 2 : 1)));
        }

        if (token.Is(Library))
            // « la bibliothèque partenaire » is the other one.
            return tokens[at + 1].Text is "partenaire" ? (Side.Partner, at + 2) : (Side.Library, Adjective(tokens, at + 1));
        if (token.Is(Partner))
            return token.Is("partner") && tokens[at + 1].Is(Partner) || token.Is("partner") && tokens[at + 1].Is("library")
                ? (Side.Partner, at + 2)
                : (Side.Partner, Adjective(tokens, at + 1));
        return null;
    }

    private static int Adjective(Tokens tokens, int at) => tokens[at].Text is "partenaire" or "municipale" or "intercommunale" ? at + 1 : at;
}
