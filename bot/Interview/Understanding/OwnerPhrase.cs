namespace PartnershipBot.Interview.Understanding;

/// <summary>
/// Whether a whole phrase only says a side: « la bibliothèque », « pour l’école », “both”. An answer to « qui s’en charge ? » may hold
/// other words; a bracket or a label that does is something else.
/// </summary>
internal static class OwnerPhrase
{
    private const int LongestPhrase = 8;

    private static readonly HashSet<string> Fillers =
        [.. ("le la les l' un une de du des d' a au aux et pour par cote chez notre nos votre vos public publics audience parties ensemble "
            + "partie en charge porte portee porteur responsable referent referente referents primaire maternelle elementaire social culturel "
            + "retraite municipale partenaire anime animee animes assure assuree organise organisee gere geree mene menee prepare preparee "
            + "prise the our for by of on and side side's public owner lead parts run led managed organised organized + / & : - ,").Split(' ')];

    // Staff stands for its house: « (les enseignants) », « (bibliothécaire) ».
    private static readonly HashSet<string> LibraryStaff = ["bibliothecaire", "bibliothecaires", "bm", "librarian", "librarians"];

    private static readonly HashSet<string> PartnerStaff =
        ["enseignant", "enseignants", "enseignante", "teacher", "teachers", "foyer", "clinique", "spip", "partners"];

    private static readonly HashSet<string> Everyone = ["deux", "tous", "everyone", "all"];

    /// <summary>The side, or null when the phrase says anything else.</summary>
    public static Partnerships.Side? Read(string phrase)
    {
        var tokens = new Tokens(phrase);
        if (tokens.Count is 0 or > LongestPhrase)
            return null;
        Partnerships.Side? side = null;
        for (var at = 0; at < tokens.Count;)
        {
            Partnerships.Side named;
            if (StaffSide(tokens[at].Text) is { } staff)
                (named, at) = (staff, at + 1);
            else if (SideWords.Read(tokens, at) is { } found)
                (named, at) = ((Partnerships.Side)found.Side, found.End);
            else if (Fillers.Contains(tokens[at].Text))
            {
                at++;
                continue;
            }
            else
                return null;

            side = side is null || side == named ? named : Partnerships.Side.Both;
        }

        return side;
    }

    private static Partnerships.Side? StaffSide(string word) =>
        LibraryStaff.Contains(word) ? Partnerships.Side.Library
        : PartnerStaff.Contains(word) ? Partnerships.Side.Partner
        : Everyone.Contains(word) ? Partnerships.Side.Both
        : null;
}
