using System.Collections.Frozen;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Contact;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Portfolio;

/// <summary>
/// Reads « mes partenariats en cours à Valmont 2026 »: statuses, kinds and municipalities by their names in both languages,
/// whatever their number and gender; years; what is left is searched for in the names.
/// </summary>
public static class PortfolioFilterReader
{
    private const int MostWords = 40;

    private static readonly Texts[] Languages = [new(Lang.Fr), new(Lang.En)];

    /// <summary>What is listed: the words before it ask for the list, and are not searched for.</summary>
    private static readonly FrozenSet<string> Listed = KnownWords.All.Set("portfolio.listed");

    /// <summary>Words that stand between the parts of a filter.</summary>
    private static readonly FrozenSet<string> Negligible = KnownWords.All.Set("portfolio.negligible");

    private static readonly List<(string[] Stems, string Code)> Statuses =
    [
        .. Enum.GetValues<PartnershipStatus>()
            .SelectMany(status => Languages.Select(l => (Stems(l.Say($"status{status}")), status.ToString()))),
        .. Languages.Select(l => (Stems(l.Say("badgeReviewOverdue")), PortfolioFilter.Overdue)),
        .. Languages.Select(l => (Stems(l.Say("badgeExpired")), PortfolioFilter.Expired)),
        .. KnownWords.All.WrittenByKey("portfolio.statuses").Select(said => (Stems(said.Text), said.Key)),
    ];

    private static readonly List<(string[] Stems, string Code)> Kinds =
    [
        .. Questions
            .Find(ContactQuestions.PartnerKind)!
            .Choices.Append("otherLibrary")
            .SelectMany(code =>
                ChoiceAnswer.Option(ContactQuestions.PartnerKind, code, Languages[0]).Names.Select(name => (Stems(name), code))
            ),
        .. KnownWords.All.Written("portfolio.libraries").Select(word => (Stems(word), "otherLibrary")),
    ];

    /// <summary>The filter that a text asks for, given what there is.</summary>
    public static PortfolioFilter Read(string text, IEnumerable<Partnership> partnerships)
    {
        var places = partnerships
            .SelectMany(p => p.OfPartners(Fields.Municipality))
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Stems(name), TypedText.Fold(name)))
            .ToList();
        var words = Word.In(text).Take(MostWords).Select(word => (word.Folded, Written: text[word.Start..word.End])).ToList();
        var filter = PortfolioFilter.None;
        var rest = new List<string>();
        var at = 0;
        while (at < words.Count)
        {
            var stems = words.Skip(at).Select(w => Stem(w.Folded)).ToArray();
            if (filter.Status is null && Longest(Statuses, stems) is ({ } status, var statusLength))
            {
                (filter, at) = (filter with { Status = status }, at + statusLength);
            }
            else if (filter.Municipality is null && Longest(places, stems) is ({ } place, var placeLength))
            {
                (filter, at) = (filter with { Municipality = place }, at + placeLength);
            }
            else if (filter.Kind is null && Longest(Kinds, stems) is ({ } kind, var kindLength))
            {
                (filter, at) = (filter with { Kind = kind }, at + kindLength);
            }
            else
            {
                if (
                    filter.Year is null
                    && words[at].Folded is { Length: 4 } digits
                    && digits[0] == '2'
                    && int.TryParse(digits, out var year)
                )
                {
                    filter = filter with { Year = year };
                }
                else if (Listed.Contains(words[at].Folded))
                {
                    rest.Clear();
                }
                else if (!Negligible.Contains(words[at].Folded))
                {
                    rest.Add(words[at].Written);
                }
                at++;
            }
        }
        return filter with { Query = string.Join(' ', rest) };
    }

    /// <summary>The name that begins these words, the longest one; two codes of one length count as none.</summary>
    private static (string? Code, int Length) Longest(List<(string[] Stems, string Code)> names, string[] stems)
    {
        var fitting = names
            .Where(n => n.Stems.Length > 0 && n.Stems.Length <= stems.Length && n.Stems.SequenceEqual(stems.Take(n.Stems.Length)))
            .ToList();
        var length = fitting.Count == 0 ? 0 : fitting.Max(n => n.Stems.Length);
        return fitting.Where(n => n.Stems.Length == length).Select(n => n.Code).Distinct().ToList() is [var only]
            ? (only, length)
            : (null, 0);
    }

    private static string[] Stems(string name) => [.. Word.In(name).Select(word => Stem(word.Folded))];

    /// <summary>A word without the marks of plural and gender: « expirées » and « expiré » are one.</summary>
    private static string Stem(string word) => word.Length < 4 ? word : word.TrimEnd('s').TrimEnd('e');
}
