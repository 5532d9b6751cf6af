using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>Reads a person with a capacity: « M. Paul Renaud, maire », « le maire, Paul Renaud », « Paul Renaud (maire) ».</summary>
public static partial class PersonReader
{
    private static readonly FrozenSet<string> Civilities = KnownWords.All.Set("people.civilities");

    private static readonly FrozenSet<string> Capacities = KnownWords.All.Set("people.capacities");

    private const int LongestName = 4;

    private static readonly FrozenSet<string> Articles = KnownWords.All.Set("people.articles");

    private static readonly string[] Openings =
    [
        .. KnownWords.All.Written("people.openings").SelectMany(said => new[] { $"{said} ", $"{said.Replace('’', '\'')} " }).Distinct(),
    ];

    private static readonly string[] Signing = [.. KnownWords.All.Written("people.signing").Select(said => $" {said}")];

    private static readonly FrozenSet<string> Visas = KnownWords.All.Set("people.visas");

    /// <summary>The name, and the capacity when it was said; null when there is no word at all.</summary>
    public static Person? Read(string input)
    {
        var text = WithoutSigning(WithoutOpening(Snippet.Trim(TypedText.Clean(input).Replace('\n', ' '))));
        if (TypedText.IsOnlySymbols(text))
        {
            return null;
        }

        var words = Word.In(text);
        if (IsSelf(words))
        {
            return new Person(null, Capacity(text, words)) { IsSelf = true };
        }

        if (Titled(text, words) is { } titled)
        {
            return titled;
        }

        if (Visas.Contains(words[0].Folded) || words.Exists(word => word.Folded is "approval" or "endorsement"))
        {
            return new Person(text, null, IsVisa: true);
        }

        if (Snippet.TryFinalBracket(text, out var before, out var inside) && before.Length > 0 && !before.Contains(','))
        {
            return Sort(before, inside);
        }

        foreach (var separator in new[] { ",", " – ", " — ", " - ", " : ", "\u00A0: ", ": " })
        {
            var cut = text.IndexOf(separator, StringComparison.Ordinal);
            if (cut > 0 && cut + separator.Length < text.Length)
            {
                return Sort(text[..cut], text[(cut + separator.Length)..]);
            }
        }

        var capacity = words.FindIndex(word => IsCapacityWord(text, word));
        // « Mme Martin la directrice »: the article belongs to the capacity.
        var place = capacity;
        while (place > 0 && Articles.Contains(words[place - 1].Folded))
        {
            place--;
        }

        if (place > 0 && LooksLikeName(text[..words[place].Start], words[0].Folded))
        {
            return Sort(text[..words[place].Start], text[words[place].Start..]);
        }

        return Bare(text, words, capacity: words.FindIndex(word => Capacities.Contains(word.Folded)))
            ?? (NamesACapacity(text) && !LooksLikeName(text) ? new Person(null, WithoutArticle(text)) : new Person(text, null));
    }

    /// <summary>
    /// Two people in one sentence, « Claire Martin directrice et Paul Petit inspecteur »; the sentence itself when it names one.
    /// </summary>
    public static IReadOnlyList<string> Split(string input)
    {
        var parts = Snippet
            .Split(input, (all, at) => all[at] is ' ' && (Stands(all, at, " et ") || Stands(all, at, " and ")))
            .Select((part, number) => Snippet.Trim(number == 0 ? part : part.TrimStart()["et".Length..].TrimStart('d', ' ')))
            .ToList();
        return parts.Count > 1 && parts.TrueForAll(NamesSomebody) ? parts : [input];
    }

    private static bool NamesSomebody(string part) =>
        Read(part) is { Name: not null } person && (LooksLikeName(part) || person.Capacity is not null || person.IsVisa);

    private static bool Stands(string text, int at, string link) =>
        string.Compare(text, at, link, 0, link.Length, StringComparison.OrdinalIgnoreCase) == 0;

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
        [
            .. Word.In(Read(input) is { Name: { } name } ? name : "")
                .Select(word => word.Folded)
                .Where(word => !IsCivility(word))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Which of two parts is the name; the other is the capacity.</summary>
    private static Person Sort(string first, string second)
    {
        (first, second) = (Snippet.Trim(first), Snippet.Trim(second));
        if (TypedText.IsOnlySymbols(second))
        {
            return new Person(first, null);
        }

        if (TypedText.IsOnlySymbols(first))
        {
            return new Person(second, null);
        }

        if (LooksLikeName(first) || !NamesACapacity(first))
        {
            return !LooksLikeName(first) && LooksLikeName(second)
                ? new Person(second, WithoutArticle(first))
                : new Person(first, WithoutArticle(second));
        }
        // « Madame la Maire, dûment habilitée par délibération »: a formula names nobody.
        return LooksLikeName(second) || (!NamesACapacity(second) && IsShort(second) && !IsFormula(second))
            ? new Person(second, WithoutArticle(first))
            : new Person(null, WithoutArticle($"{first}, {second}"));
    }

    private static bool IsShort(string part) =>
        Word.In(part).Count is > 0 and <= LongestName && part.All(c => char.IsLetter(c) || c is ' ' or '-' or '.' or '’' or '\'');

    private static bool IsFormula(string part) =>
        Word.In(part)
            .Exists(word =>
                word.Folded is "dument" or "habilite" or "habilitee" or "autorise" or "autorisee" or "agissant" or "representant" or "duly"
            );

    private static bool LooksLikeName(string part, string first) => LooksLikeName(part) || (IsCivility(first) && Word.In(part).Count > 1);

    /// <summary>A civility or a capital first, and no word that names a capacity: « Mme la directrice » is no name.</summary>
    private static bool LooksLikeName(string part)
    {
        var words = Word.In(part);
        if (words.Count == 0)
        {
            return false;
        }

        var start = IsCivility(words[0].Folded) ? 1 : 0;
        if (start == words.Count)
        {
            return false;
        }

        if (
            words[start].Folded is "le" or "la" or "l" or "the"
            && (start + 1 == words.Count || Capacities.Contains(words[start + 1].Folded))
        )
        {
            return false;
        }

        if (start == 0 && Capacities.Contains(words[0].Folded))
        {
            return false;
        }

        return start == 1 || char.IsUpper(part[words[0].Start]);
    }

    private static bool IsCapacityWord(string text, Word word) => Capacities.Contains(word.Folded) && char.IsLower(text[word.Start]);

    private static string WithoutArticle(string capacity)
    {
        var words = Word.In(capacity);
        if (words.Count > 2 && IsCivility(words[0].Folded) && words[1].Folded is "le" or "la" or "l" or "the")
        {
            return capacity[words[2].Start..];
        }

        foreach (var article in new[] { "le ", "la ", "l’", "l'", "the ", "notre ", "our ", "sa ", "son " })
        {
            if (capacity.Length > article.Length && capacity.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return capacity[article.Length..];
            }
        }

        return capacity;
    }

    /// <summary>« M. Renaud qui signe, le maire »: that somebody signs is what was asked.</summary>
    private static string WithoutSigning(string text)
    {
        foreach (var signing in Signing)
        {
            var at = text.IndexOf(signing, StringComparison.OrdinalIgnoreCase);
            var end = at + signing.Length;
            if (
                at > 0
                && !text[..at].Trim().Equals("moi", StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !char.IsLetter(text[end]))
            )
            {
                return Snippet.Trim(text[..at] + text[end..]);
            }
        }

        return text;
    }

    private static string WithoutOpening(string text)
    {
        foreach (var opening in Openings)
        {
            if (text.Length > opening.Length && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return text[opening.Length..];
            }
        }

        return text;
    }
}
