using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads a person with a capacity: « M. Paul Renaud, maire », « le maire, Paul Renaud », « Paul Renaud (maire) ».</summary>
public static class PersonReader
{
    private static readonly HashSet<string> Civilities =
    [
        "m", "mr", "monsieur", "mme", "madame", "mlle", "mademoiselle", "ms", "mrs", "miss", "mx", "dr", "docteur", "docteure", "pr", "me", "maitre",
    ];

    private static readonly HashSet<string> Capacities =
        [.. ("maire maires adjoint adjointe president presidente vice directeur directrice principal principale proviseur proviseure chef "
            + "cheffe responsable bibliothecaire mediathecaire animateur animatrice conseiller conseillere delegue deleguee elu elue inspecteur "
            + "inspectrice secretaire tresorier tresoriere coordinateur coordinatrice coordonnateur coordonnatrice gestionnaire enseignant "
            + "enseignante professeur professeure documentaliste educateur educatrice cadre infirmier infirmiere medecin agent agente charge "
            + "chargee referent referente mediateur mediatrice benevole gerant gerante regisseur fondateur fondatrice administrateur "
            + "administratrice puericultrice maitresse mayor deputy head principal director manager president chair chairman chairwoman "
            + "chairperson librarian teacher secretary treasurer coordinator officer councillor inspector leader volunteer warden governor "
            + "delegate facilitator nurse").Split(' ')];

    private static readonly HashSet<string> Delegations =
        ["adjoint", "adjointe", "adjoints", "delegation", "delegue", "deleguee", "deputy", "delegate", "vice", "behalf"];

    private static readonly string[] Openings =
        ["c’est ", "c'est ", "ce sera ", "il s’agit de ", "il s'agit de ", "it is ", "it’s ", "it's ", "it will be ", "avec ", "with "];

    private static readonly HashSet<string> Visas =
        ["visa", "approval", "endorsement", "aval"];

    /// <summary>The name, and the capacity when it was said; null when there is no word at all.</summary>
    public static Person? Read(string input)
    {
        var text = WithoutOpening(Snippet.Trim(Folded.Clean(input).Replace('\n', ' ')));
        if (Folded.IsOnlySymbols(text))
            return null;
        var words = Word.In(text);
        if (Visas.Contains(words[0].Folded) || words.Exists(word => word.Folded is "approval" or "endorsement"))
            return new Person(text, null, IsVisa: true);
        if (Snippet.TryFinalBracket(text, out var before, out var inside) && before.Length > 0 && !before.Contains(','))
            return Sort(before, inside);
        foreach (var separator in new[] { ",", " – ", " — ", " - ", " : ", "\u00A0: ", ": " })
        {
            var cut = text.IndexOf(separator, StringComparison.Ordinal);
            if (cut > 0 && cut + separator.Length < text.Length)
                return Sort(text[..cut], text[(cut + separator.Length)..]);
        }

        var capacity = words.FindIndex(word => IsCapacityWord(text, word));
        if (capacity > 0 && LooksLikeName(text[..words[capacity].Start]))
            return Sort(text[..words[capacity].Start], text[words[capacity].Start..]);
        return capacity >= 0 && !LooksLikeName(text) ? new Person(null, WithoutArticle(text)) : new Person(text, null);
    }

    /// <summary>As what a signatory of a local authority signs; a president with no other word is taken for the intermunicipal one.</summary>
    public static SignatoryCapacity CapacityOf(string? capacity)
    {
        if (capacity is null)
            return SignatoryCapacity.Other;
        var words = Word.In(capacity).ConvertAll(word => word.Folded);
        if (words.Exists(Delegations.Contains)
            || (words.Count > 2 && words is ["pour", "le" or "la", "maire" or "presidente" or "president", ..]))
        {
            return SignatoryCapacity.Delegate;
        }

        if (words.Exists(word => word is "maire" or "mairesse" or "mayor"))
            return SignatoryCapacity.Mayor;
        if (!words.Exists(word => word is "president" or "presidente"))
            return SignatoryCapacity.Other;
        var isAlone = words.TrueForAll(word => word is "president" or "presidente" or "le" or "la" or "the" or "m" or "mme" or "monsieur" or "madame");
        return isAlone || words.Exists(word => word.StartsWith("communaut", StringComparison.Ordinal) || word.StartsWith("agglo", StringComparison.Ordinal)
                || word.StartsWith("intercommunal", StringComparison.Ordinal) || word.StartsWith("intermunicipal", StringComparison.Ordinal)
                || word is "epci" or "interco" or "metropole" or "cc" or "cdc" or "ca" or "sivom" or "sivu" or "community" or "communities")
            ? SignatoryCapacity.EpciPresident
            : SignatoryCapacity.Other;
    }

    /// <summary>Whether two answers name the same person, whatever the civility, case, accents, order of names and capacity.</summary>
    public static bool SamePerson(string a, string b)
    {
        var (first, second) = (NamesOf(a), NamesOf(b));
        return first.Count > 0 && first.SequenceEqual(second);
    }

    /// <summary>Whether a word is a civility, folded: « mme », “mr”.</summary>
    internal static bool IsCivility(string folded) => Civilities.Contains(folded);

    /// <summary>Whether somebody is spoken of by what he or she is: « la directrice ».</summary>
    internal static bool NamesACapacity(string text) => Word.In(text).Exists(word => Capacities.Contains(word.Folded));

    private static List<string> NamesOf(string input) =>
        [.. Word.In(Read(input) is { Name: { } name } ? name : "").Select(word => word.Folded).Where(word => !IsCivility(word)).Order(StringComparer.Ordinal)];

    /// <summary>Which of two parts is the name; the other is the capacity.</summary>
    private static Person Sort(string first, string second)
    {
        (first, second) = (Snippet.Trim(first), Snippet.Trim(second));
        if (Folded.IsOnlySymbols(second))
            return new Person(first, null);
        if (Folded.IsOnlySymbols(first))
            return new Person(second, null);
        return !LooksLikeName(first) && LooksLikeName(second)
            ? new Person(second, WithoutArticle(first))
            : new Person(first, WithoutArticle(second));
    }

    /// <summary>A civility or a capital first, and no word that names a capacity: « Mme la directrice » is no name.</summary>
    private static bool LooksLikeName(string part)
    {
        var words = Word.In(part);
        if (words.Count == 0)
            return false;
        var start = IsCivility(words[0].Folded) ? 1 : 0;
        if (start == words.Count)
            return false;
        if (words[start].Folded is "le" or "la" or "l" or "the" && (start + 1 == words.Count || Capacities.Contains(words[start + 1].Folded)))
            return false;
        if (start == 0 && Capacities.Contains(words[0].Folded))
            return false;
        return start == 1 || char.IsUpper(part[words[0].Start]);
    }

    private static bool IsCapacityWord(string text, Word word) => Capacities.Contains(word.Folded) && char.IsLower(text[word.Start]);

    private static string WithoutArticle(string capacity)
    {
        var words = Word.In(capacity);
        if (words.Count > 2 && IsCivility(words[0].Folded) && words[1].Folded is "le" or "la" or "l" or "the")
            return capacity[words[2].Start..];
        foreach (var article in new[] { "le ", "la ", "l’", "l'", "the ", "notre ", "our ", "sa ", "son " })
        {
            if (capacity.Length > article.Length && capacity.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return capacity[article.Length..];
        }

        return capacity;
    }

    private static string WithoutOpening(string text)
    {
        foreach (var opening in Openings)
        {
            if (text.Length > opening.Length && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return text[opening.Length..];
        }

        return text;
    }
}
