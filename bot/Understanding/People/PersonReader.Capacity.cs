using System.Collections.Frozen;
using System.Globalization;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>What somebody is: said before the name, without one, or as the right to sign.</summary>
public static partial class PersonReader
{
    private static readonly FrozenSet<string> Delegations = KnownWords.All.Set("people.delegations");

    /// <summary>
    /// As what a signatory of a local authority signs; a president with no other word is taken for the intermunicipal one.
    /// </summary>
    public static SignatoryCapacity CapacityOf(string? capacity)
    {
        if (capacity is null)
        {
            return SignatoryCapacity.Other;
        }

        var words = Word.In(capacity).ConvertAll(word => word.Folded);
        if (
            words.Exists(Delegations.Contains)
            || (words.Count > 2 && words is ["pour", "le" or "la", "maire" or "presidente" or "president", ..])
        )
        {
            return SignatoryCapacity.Delegate;
        }

        if (words.Exists(word => word is "maire" or "mairesse" or "mayor"))
        {
            return SignatoryCapacity.Mayor;
        }

        if (!words.Exists(word => word is "president" or "presidente"))
        {
            return SignatoryCapacity.Other;
        }

        var isAlone = words.TrueForAll(word =>
            word is "president" or "presidente" or "le" or "la" or "the" or "m" or "mme" or "monsieur" or "madame"
        );
        return
            isAlone
            || words.Exists(word =>
                word.StartsWith("communaut", StringComparison.Ordinal)
                || word.StartsWith("comcom", StringComparison.Ordinal)
                || word.StartsWith("agglo", StringComparison.Ordinal)
                || word.StartsWith("intercommunal", StringComparison.Ordinal)
                || word.StartsWith("intermunicipal", StringComparison.Ordinal)
                || word is "epci" or "interco" or "metropole" or "cc" or "cdc" or "ca" or "sivom" or "sivu" or "community" or "communities"
            )
            ? SignatoryCapacity.EpciPresident
            : SignatoryCapacity.Other;
    }

    /// <summary>« c’est moi », « moi », « c’est moi qui signe », « moi-même ».</summary>
    private static bool IsSelf(List<Word> words)
    {
        var said = words.ConvertAll(word => word.Folded);
        return said
                is ["moi" or "me" or "myself", ..]
                    or ["c", "est", "moi", ..]
                    or ["it", "s" or "is", "me", ..]
                    or ["je", "signe" or "signerai", ..]
            && said.TrueForAll(word =>
                word
                    is "moi"
                        or "me"
                        or "myself"
                        or "meme"
                        or "c"
                        or "est"
                        or "qui"
                        or "signe"
                        or "signerai"
                        or "suis"
                        or "je"
                        or "it"
                        or "s"
                        or "is"
                        or "la"
                        or "le"
                || Capacities.Contains(word)
            );
    }

    private static string? Capacity(string text, List<Word> words) =>
        words.FindIndex(word => Capacities.Contains(word.Folded)) is >= 0 and var at ? text[words[at].Start..] : null;

    /// <summary>« M. le Maire Paul Renaud », « la présidente de la comcom Mme Blanchet », « la directrice Claire Martin ».</summary>
    private static Person? Titled(string text, List<Word> words)
    {
        if (text.Contains(',', StringComparison.Ordinal) || text.Contains('(', StringComparison.Ordinal))
        {
            return null;
        }

        var civility = words.FindIndex(
            1,
            word =>
                IsCivility(word.Folded) && word.Folded is not ("m" or "me" or "pr")
                || text[word.Start..].StartsWith("M. ", StringComparison.Ordinal)
        );
        if (civility > 0 && NamesACapacity(text[..words[civility].Start]))
        {
            return new Person(text[words[civility].Start..], WithoutArticle(Snippet.Trim(text[..words[civility].Start])));
        }

        var at = words.FindIndex(word => Capacities.Contains(word.Folded));
        var leads = at > 0 && words[at - 1].Folded is "le" or "la" or "l" or "the" && (at == 1 || (at == 2 && IsCivility(words[0].Folded)));
        if (!leads || at + 1 >= words.Count)
        {
            return null;
        }

        var name = text[words[at + 1].Start..];
        if (!words.Skip(at + 1).All(word => char.IsUpper(text[word.Start])) || words.Count - at - 1 > LongestName)
        {
            return null;
        }

        var capacity = text[words[at].Start..words[at].End];
        return new Person(
            at == 2 ? $"{text[..words[1].Start].TrimEnd()} {name}" : name,
            char.ToLower(capacity[0], CultureInfo.InvariantCulture) + capacity[1..]
        );
    }
}
