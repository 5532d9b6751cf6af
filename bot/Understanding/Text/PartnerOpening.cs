using System.Collections.Frozen;

namespace PartnershipBot.Understanding.Text;

/// <summary>
/// What leads to the name of an organisation: « c’est », « on aimerait bien monter quelque chose avec ». Wishes are put together from
/// the words of one section, because nobody says them twice alike.
/// </summary>
internal static class PartnerOpening
{
    /// <summary>The most tokens that lead to a name.</summary>
    public const int Longest = 14;

    private static readonly WordLists Fixed = WordLists.With("partners.openings");
    private static readonly FrozenSet<string> Wishes = KnownWords.All.Set("partners.wishes");
    private static readonly FrozenSet<string> With = KnownWords.All.Set("partners.with");

    /// <summary>How many tokens lead to a name at a place; 0 when none do.</summary>
    public static int Match(Tokens tokens, int at) => Math.Max(Fixed.Match(tokens, at), Wish(tokens, at));

    /// <summary>Whether a wish to work with somebody stands anywhere.</summary>
    public static bool IsWished(Tokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Wish(tokens, at) > 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>« Je voudrais monter un truc avec »: only words of wishing, and « avec » as the last.</summary>
    private static int Wish(Tokens tokens, int at)
    {
        var (length, wants) = (0, false);
        for (var end = at; end < at + Longest && (tokens[end].IsWord || tokens[end].Is("'")); end++)
        {
            if (With.Contains(tokens[end].Text))
            {
                length = wants ? end + 1 - at : length;
            }
            else if (tokens[end].IsWord && !Wishes.Contains(tokens[end].Text))
            {
                break;
            }
            wants |= WordLists.Intending.Has(tokens[end].Text);
        }
        return length;
    }
}
