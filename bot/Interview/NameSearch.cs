using System.Collections.Frozen;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview;

/// <summary>Finds partnerships by any part of their title, their partner’s name or its municipality.</summary>
public static class NameSearch
{
    /// <summary>Letters from which one typing slip is forgiven.</summary>
    private const int ShortestTypo = 5;

    /// <summary>Letters from which a word that nobody asked to search for counts as the beginning of a name.</summary>
    private const int ShortestBare = 4;

    private const int LongestBare = 80;

    /// <summary>Words that stand in many names and find none by themselves.</summary>
    private static readonly FrozenSet<string> Negligible = KnownWords.All.Set("search.negligible");

    /// <summary>Whether every word of a query is a part of a word of the names, one slip aside.</summary>
    /// <param name="answers">Those of a partnership, or the profile of a partner.</param>
    public static bool Finds(string query, AnswerSheet answers)
    {
        var wanted = Wanted(query);
        var names = Words(answers).ToList();
        return wanted.Count > 0
            && wanted.TrueForAll(word => names.Exists(name => name.Contains(word, StringComparison.Ordinal) || IsSlip(word, name)));
    }

    /// <summary>
    /// Whether a text that is nothing else is meant as a name: each of its words begins one of the names, and one of them is
    /// long enough not to be there by chance.
    /// </summary>
    public static bool IsMeant(string text, AnswerSheet answers)
    {
        var wanted = Wanted(text);
        var names = Words(answers).ToList();
        return text.Length <= LongestBare
            && wanted.Exists(word => word.Length >= ShortestBare && !char.IsAsciiDigit(word[0]))
            && wanted.TrueForAll(word => names.Exists(name => name.StartsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>Whether a word of the names begins so.</summary>
    /// <param name="wanted">The beginning, folded.</param>
    public static bool Begins(string wanted, AnswerSheet answers) =>
        Words(answers).Any(name => name.StartsWith(wanted, StringComparison.Ordinal));

    private static List<string> Wanted(string query) =>
        [.. Word.In(query).Select(word => word.Folded).Where(word => !Negligible.Contains(word)).Distinct()];

    private static IEnumerable<string> Words(AnswerSheet answers) =>
        CoPartners
            .Views(answers)
            .SelectMany(view => new[] { Fields.Title, Fields.PartnerName, Fields.Municipality }.Select(view.Text))
            .Distinct()
            .SelectMany(name => Word.In(name ?? ""))
            .Select(word => word.Folded);

    private static bool IsSlip(string word, string name) =>
        word.Length >= ShortestTypo && name.Length >= ShortestTypo && TypedText.Distance(word, name, 1) <= 1;
}
