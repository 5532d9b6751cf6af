using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>
/// That somebody joins a partnership or leaves it: « ajouter un partenaire : EHPAD Les Tilleuls », « il y a aussi l’association Lire
/// Ensemble », « la crèche quitte le partenariat ».
/// </summary>
/// <param name="Joins">Whether it joins; else it leaves.</param>
/// <param name="Name">Who it is, as it is said, without an article.</param>
/// <param name="IsSure">Whether the words speak of a partner or of the partnership, and can mean nothing else.</param>
public sealed record PartnerMove(bool Joins, string Name, bool IsSure)
{
    private static readonly string[] Join = KnownWords.All.Phrases("partners.join");
    private static readonly string[] Also = KnownWords.All.Phrases("partners.also");
    private static readonly string[] Joining = KnownWords.All.Phrases("partners.joining");
    private static readonly string[] Leave = KnownWords.All.Phrases("partners.leave");
    private static readonly string[] Without = KnownWords.All.Phrases("partners.without");
    private static readonly string[] Leaving = KnownWords.All.Phrases("partners.leaving");
    private static readonly FrozenSet<string> OfList = KnownWords.All.Set("partners.ofList");
    private static readonly FrozenSet<string> Articles = KnownWords.All.Set("partners.articles");

    /// <summary>The move that a text tells of; null when it tells of none, or names nobody.</summary>
    public static PartnerMove? Read(string text)
    {
        var tokens = Tokens.Of(TypedText.Clean(text).TrimEnd('.', '!', ' ', '\u00A0', '\u202F'));
        // « Ajouter un partenaire » by itself names nobody, whatever « ajouter » may mean.
        return tokens.MatchAny(0, Join) > 0 ? Before(tokens, Join, true, true)
            : tokens.MatchAny(0, Leave) > 0 ? Before(tokens, Leave, false, true)
            : After(tokens, Joining, true)
                ?? After(tokens, Leaving, false)
                ?? Before(tokens, Also, true, false)
                ?? Before(tokens, Without, false, false);
    }

    private static PartnerMove? Before(Tokens tokens, string[] phrases, bool joins, bool isSure)
    {
        var at = tokens.MatchAny(0, phrases);
        if (at == 0)
        {
            return null;
        }
        while (at < tokens.Count && tokens[at].Kind is TokenKind.Symbol)
        {
            at++;
        }
        return at < tokens.Count && !OfList.Contains(tokens[at].Text) ? Of(tokens, at, tokens.Count, joins, isSure) : null;
    }

    private static PartnerMove? After(Tokens tokens, string[] phrases, bool joins)
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if (tokens.MatchAny(at, phrases) is > 0 and var length && at + length == tokens.Count)
            {
                return Of(tokens, 0, at, joins, isSure: true);
            }
        }
        return null;
    }

    private static PartnerMove? Of(Tokens tokens, int from, int to, bool joins, bool isSure)
    {
        // « La Ruche » keeps its article, « la crèche » does not.
        while (from < to - 1 && Articles.Contains(tokens[from].Text) && char.IsLower(tokens.Source[tokens[from].Start]))
        {
            from++;
        }
        var name = tokens.Text(from, to).Trim(' ', '\u00A0', '«', '»', '"', '“', '”', ':', ',', ';');
        return name.Length > 1 ? new PartnerMove(joins, char.ToUpperInvariant(name[0]) + name[1..], isSure) : null;
    }
}
