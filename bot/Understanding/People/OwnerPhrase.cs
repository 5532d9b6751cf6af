using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>
/// Whether a whole phrase only says a side: « la bibliothèque », « pour l’école », “both”. An answer to « qui s’en charge ? » may hold
/// other words; a bracket or a label that does is something else.
/// </summary>
internal static class OwnerPhrase
{
    private const int LongestPhrase = 8;

    private static readonly FrozenSet<string> Fillers = KnownWords.All.Set("owners.fillers", "+", "/", "&", ":", "-", ",");

    // Staff stands for its house: « (les enseignants) », « (bibliothécaire) ».
    private static readonly FrozenSet<string> LibraryStaff = KnownWords.All.Set("owners.libraryStaff");

    private static readonly FrozenSet<string> PartnerStaff = KnownWords.All.Set("owners.partnerStaff");

    private static readonly FrozenSet<string> Everyone = KnownWords.All.Set("owners.everyone");

    /// <summary>The side, or null when the phrase says anything else.</summary>
    public static Domain.Side? Read(string phrase)
    {
        var tokens = Tokens.Of(phrase);
        if (tokens.Count is 0 or > LongestPhrase)
        {
            return null;
        }

        Domain.Side? side = null;
        var at = 0;
        while (at < tokens.Count)
        {
            Domain.Side named;
            if (StaffSide(tokens[at].Text) is { } staff)
            {
                (named, at) = (staff, at + 1);
            }
            else if (SideWords.Read(tokens, at) is { } found)
            {
                (named, at) = ((Domain.Side)found.Side, found.End);
            }
            else if (Fillers.Contains(tokens[at].Text))
            {
                at++;
                continue;
            }
            else
            {
                return null;
            }

            side = side is null || side == named ? named : Domain.Side.Both;
        }

        return side;
    }

    private static Domain.Side? StaffSide(string word) =>
        LibraryStaff.Contains(word) ? Domain.Side.Library
        : PartnerStaff.Contains(word) ? Domain.Side.Partner
        : Everyone.Contains(word) ? Domain.Side.Both
        : null;
}
