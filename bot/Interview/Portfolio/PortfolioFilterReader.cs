using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Portfolio;

/// <summary>
/// Reads « mes partenariats en cours à Valmont 2026 »: statuses, kinds and municipalities by their names in both languages,
/// whatever their number and gender; years; what is left is searched for in the names.
/// </summary>
public static class PortfolioFilterReader
{
    private const int MostWords = 40;

    private static readonly Texts[] Languages = [new(Lang.Fr), new(Lang.En)];

    /// <summary>What is listed: the words before it ask for the list, and are not searched for.</summary>
    private static readonly string[] Listed = ["partenariats", "partnerships", "partenariat", "partnership", "partenaires", "partners", "prospects", "possibles"];

    /// <summary>Words that stand between the parts of a filter.</summary>
    private static readonly HashSet<string> Negligible =
        [.. ("des de du d les le la l the of in from for with a au aux en an annee year pour avec et and tous toutes tout all any que qui sont est are is that "
            + "s il vous plait svp stp merci please uniquement seulement only type kind commune ville town statut etat status toujours encore un une").Split(' ')];

    /// <summary>Other words for statuses, by what the filter calls them.</summary>
    private static readonly (string Code, string Forms)[] MoreStatuses =
    [
        (PortfolioFilter.Overdue, "en retard|retard|bilans en retard|late|overdue|reviews overdue"),
        (PortfolioFilter.Expired, "echu|convention expiree|arrive a son terme"),
        (nameof(PartnershipStatus.Active), "actif|active|ongoing|under way|running"),
        (nameof(PartnershipStatus.Stopped), "termine|clos|closed|finished"),
        (nameof(PartnershipStatus.AwaitingSignature), "a faire signer|to sign"),
        (nameof(PartnershipStatus.ProjectDrafting), "projet|en projet|en construction|project"),
        (nameof(PartnershipStatus.AgreementDrafting), "convention|agreement"),
        (nameof(PartnershipStatus.AwaitingApproval), "en attente|deliberation|waiting"),
        (nameof(PartnershipStatus.DecisionDue), "decision|a decider|to decide"),
        (nameof(PartnershipStatus.Evaluating), "bilan|en bilan|review"),
        (nameof(PartnershipStatus.Stopping), "cloture"),
    ];

    private static readonly List<(string[] Stems, string Code)> Statuses =
    [
        .. Enum.GetValues<PartnershipStatus>().SelectMany(status => Languages.Select(l => (Stems(l.Say($"status{status}")), status.ToString()))),
        .. Languages.Select(l => (Stems(l.Say("badgeReviewOverdue")), PortfolioFilter.Overdue)),
        .. Languages.Select(l => (Stems(l.Say("badgeExpired")), PortfolioFilter.Expired)),
        .. MoreStatuses.SelectMany(m => m.Forms.Split('|').Select(form => (Stems(form), m.Code))),
    ];

    private static readonly List<(string[] Stems, string Code)> Kinds =
    [
        .. Questions.Find("CT3")!.Choices.Append("otherLibrary")
            .SelectMany(code => ChoiceAnswer.Option("CT3", code, Languages[0]).Names.Select(name => (Stems(name), code))),
        .. new[] { "bibliotheque", "mediatheque", "library" }.Select(word => (Stems(word), "otherLibrary")),
    ];

    /// <summary>The filter that a text asks for, given what there is.</summary>
    public static PortfolioFilter Read(string text, IEnumerable<Partnership> partnerships)
    {
        var places = partnerships.Select(p => p.Answers.Text(Fields.Municipality)).OfType<string>()
            .Select(name => (Stems(name), Folded.Fold(name))).Distinct().ToList();
        var words = Word.In(text).Take(MostWords).Select(word => (word.Folded, Written: text[word.Start..word.End])).ToList();
        var filter = PortfolioFilter.None;
        var rest = new List<string>();
        for (var at = 0; at < words.Count;)
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
                if (filter.Year is null && words[at].Folded is { Length: 4 } digits && digits[0] == '2' && int.TryParse(digits, out var year))
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
        var fitting = names.Where(n => n.Stems.Length > 0 && n.Stems.Length <= stems.Length && n.Stems.SequenceEqual(stems.Take(n.Stems.Length))).ToList();
        var length = fitting.Count == 0 ? 0 : fitting.Max(n => n.Stems.Length);
        return fitting.Where(n => n.Stems.Length == length).Select(n => n.Code).Distinct().ToList() is [var only] ? (only, length) : (null, 0);
    }

    private static string[] Stems(string name) => [.. Word.In(name).Select(word => Stem(word.Folded))];

    /// <summary>A word without the marks of plural and gender: « expirées » and « expiré » are one.</summary>
    private static string Stem(string word) => word.Length < 4 ? word : word.TrimEnd('s').TrimEnd('e');
}
