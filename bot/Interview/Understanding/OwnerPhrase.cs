using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Whether a whole phrase only says a side: « la bibliothèque », « pour l’école », “both”. Stricter than reading an answer.</summary>
internal static class OwnerPhrase
{
    private static readonly HashSet<string> Library =
        [.. "bibliotheque mediatheque bibliothecaire bibliothecaires bm nous commune mairie library librarian librarians us we ours".Split(' ')];

    private static readonly HashSet<string> Partner =
        [.. ("partenaire partenaires ecole college lycee ehpad creche association centre club hopital prison etablissement structure residence enseignant "
            + "enseignants enseignante enseignantes comite eux elle lui partner partners school association home hospital nursery teachers teacher them they "
            + "maison foyer clinique relais rpe pmi spip").Split(' ')];

    private static readonly HashSet<string> Both =
        ["deux", "both", "ensemble", "together", "tous", "jointly", "conjointement", "commun", "everyone", "tout"];

    private static readonly HashSet<string> Fillers =
        [.. ("le la les l un une de du des d a au aux pour par cote chez notre nos votre vos par le pour et the our for by of on side at publics public audience "
            + "parties structures ensemble partie charge en porte portee porteur responsable owner lead referent referente referents moyens both entre "
            + "primaire maternelle elementaire social culturel retraite sides parts ci monde").Split(' ')];

    /// <summary>The side, or null when the phrase says anything else.</summary>
    public static Side? Read(string phrase)
    {
        var words = Word.In(phrase).ConvertAll(word => word.Folded);
        if (words.Count is 0 or > 6)
            return null;
        var (library, partner, both) = (words.Exists(Library.Contains), words.Exists(Partner.Contains), words.Exists(Both.Contains));
        var isOnlyThat = words.TrueForAll(word => Library.Contains(word) || Partner.Contains(word) || Both.Contains(word) || Fillers.Contains(word));
        if (!isOnlyThat)
            return null;
        return (library, partner, both) switch
        {
            (_, _, true) or (true, true, _) => Side.Both,
            (true, _, _) => Side.Library,
            (_, true, _) => Side.Partner,
            _ => null,
        };
    }
}
