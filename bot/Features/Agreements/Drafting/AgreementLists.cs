using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>The lists of the texts about a partnership, each element with blanks of its own; null where none is known.</summary>
internal sealed class AgreementLists(Partnership partnership, Texts texts, PartyFacts parties)
{
    private const int FewestRows = 6;
    private const int MostRows = 24;
    private const int LoanRows = 8;
    private const int PresenceRows = 20;
    private const string Insured = "Assurance de responsabilité civile";
    private const string Republican = "Contrat d’engagement républicain";

    /// <summary>Who gives consent to a picture, a frame each.</summary>
    private static readonly string[] Consenting = ["La personne, si elle est majeure", "Un parent ou représentant", "L’autre parent"];

    private readonly Agreement _agreement = partnership.Agreement;
    private readonly Project _project = partnership.Project;

    public Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string?>>> All() =>
        new()
        {
            ["librarySignatories"] = OrUnknown([_agreement.LibrarySignatory], PartyFacts.Person),
            ["partnerSignatories"] = OrUnknown(parties.Signing, PartyFacts.Person),
            // Whoever gives a visa is there, or is not.
            ["visas"] = [.. parties.Visas.Select(v => Fill(("name", Visa(v.Name))))],
            ["objectives"] = OrUnknown(
                _project.Objectives.Select((o, i) => (Objective: o, Number: i + 1)),
                o =>
                    Fill(
                        ("objective", Numbered(o.Number) + Typeset.Tidied(o.Objective.Text)),
                        ("libraryBenefit", Tidied(o.Objective.LibraryBenefit)),
                        ("partnerBenefit", Tidied(o.Objective.PartnerBenefit))
                    )
            ),
            ["criteria"] = OrUnknown(
                _project.Criteria,
                c =>
                    Fill(
                        ("of", ObjectiveOf(c.Objective)),
                        ("indicator", Typeset.Tidied(c.Indicator)),
                        ("target", CriterionWords.Aim(c, texts) ?? ""),
                        ("source", c.Source)
                    )
            ),
            ["actions"] = OrUnknown(_project.Actions, a => Fill(("action", Typeset.Tidied(a.Label)), ("bearer", BearerOf(a)))),
            ["libraryMeans"] = OrUnknown(_project.LibraryMeans, m => Fill(("means", Typeset.Tidied(m.Text)))),
            ["partnerMeans"] = OrUnknown(_project.PartnerMeans, m => Fill(("means", Typeset.Tidied(m.Text)))),
            ["keyDates"] = [.. KeyDates().Select(d => Fill(("when", texts.Value(d.On)), ("what", d.What)))],
            ["calendarRows"] = Rows(Math.Clamp(partnership.Answers.Whole(Fields.PlannedSessions) ?? 0, FewestRows, MostRows)),
            ["loanRows"] = Rows(LoanRows),
            ["presenceRows"] = Rows(PresenceRows),
            ["libraryCertificates"] = [Fill(("certificate", Insured))],
            ["partnerCertificates"] = [.. PartnerCertificates().Select(name => Fill(("certificate", name)))],
            ["consentFrames"] = [.. Consenting.Select(who => Fill(("who", who)))],
            ["changes"] = [],
            ["joining"] = [],
            ["leaving"] = [],
        };

    /// <summary>What the partner hands over; an association that is aided has undertaken to keep to the principles of the Republic.</summary>
    private IEnumerable<string> PartnerCertificates()
    {
        var answers = partnership.Answers;
        // The State is its own insurer.
        if (AgreementFacts.KindOf(partnership) != "prison")
        {
            yield return Insured;
        }
        if (answers.Text(Fields.PartnerForm) == "association" && answers.List<string>(Fields.Options).Contains("subsidy"))
        {
            yield return Republican;
        }
    }

    /// <summary>« 1. … » where there are several objectives; one alone needs no number.</summary>
    private string Numbered(int number) => _project.Objectives.Count > 1 ? $"{texts.Value(number)}. " : "";

    /// <summary>The number of the objective that a criterion measures; of one that stands alone, the objective itself.</summary>
    private string? ObjectiveOf(int objective) =>
        _project.Objectives is [var alone] ? Typeset.Tidied(alone.Text)
        : _project.Objectives.Count > 0 ? texts.Value(objective + 1)
        : null;

    private static string? Tidied(string? text) => text is null ? null : Typeset.Tidied(text);

    private string BearerOf(PlannedAction action) =>
        action.Owner switch
        {
            Side.Library => "la bibliothèque",
            _ when CoPartners.AreSeveral(partnership.Answers) && action.Partners is not null => Bearer.Words(
                action,
                partnership.Answers,
                texts
            ),
            Side.Partner when CoPartners.AreSeveral(partnership.Answers) => "les partenaires",
            Side.Partner => "le partenaire",
            _ => "action conjointe",
        };

    /// <summary>« Visa de l’inspectrice », whether the word was typed or not.</summary>
    private static string Visa(string name) => name.StartsWith("visa", StringComparison.OrdinalIgnoreCase) ? name : $"Visa\u00A0: {name}";

    private IEnumerable<(DateOnly On, string What)> KeyDates()
    {
        var dates = new List<(DateOnly On, string What)>();
        if (_agreement.Start is { } start)
        {
            dates.Add((start, "Prise d’effet"));
        }
        dates.AddRange(_agreement.Reviews.Select(r => (r.DueOn, r.IsFinal ? "Bilan final" : "Bilan intermédiaire")));
        if (_agreement.End is { } end)
        {
            dates.Add((end, "Fin du partenariat"));
        }
        return dates.OrderBy(d => d.On);
    }

    /// <summary>Rows to fill in by hand.</summary>
    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Rows(int count) => [.. Enumerable.Repeat(Fill(), count)];

    /// <summary>A list of which nothing is known has one element, which is blank.</summary>
    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> OrUnknown<T>(
        IEnumerable<T?> items,
        Func<T, IReadOnlyDictionary<string, string?>> fill
    ) => items.Where(item => item is not null).Select(item => fill(item!)).ToList() is { Count: > 0 } filled ? filled : [Fill()];

    private static IReadOnlyDictionary<string, string?> Fill(params (string Name, string? Value)[] values) =>
        values.ToDictionary(v => v.Name, v => v.Value);
}
