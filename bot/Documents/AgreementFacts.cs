using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Documents;

/// <summary>What the text of a convention asks about: which of its lines hold, what fills its blanks, the elements of its lists.</summary>
/// <param name="library">The library's own answers.</param>
internal sealed class AgreementFacts(Partnership partnership, AnswerSheet library, Texts texts, DateOnly today)
{
    private const string Loans = "agreement_loanTerms";
    private const string Publicity = "agreement_communication";
    private const string Dispute = "agreement_disputeClause";

    private static readonly string[] Associations =
        ["culturalAssociation", "sportsAssociation", "seniorClub", "teenClub", "festivalCommittee"];

    /// <summary>The kinds of partner whose conventions have lines of their own; what is no kind any more is « other ».</summary>
    public static readonly string[] Kinds =
    [
        "primarySchool", "middleSchool", "highSchool", "earlyChildhood", "elderlyResidence", "hospital", "prison", "culturalCentre",
        "socialCentre", .. Associations, "otherLibrary", "other",
    ];

    private readonly AnswerSheet _answers = partnership.Answers;
    private readonly Agreement _agreement = partnership.Agreement;
    private readonly Project _project = partnership.Project;

    /// <summary>The kind after which the convention is made: that of its template, or the partner's where the template comes from elsewhere.</summary>
    private string Kind => new[] { _agreement.TemplateKind, _answers.Text(Fields.PartnerKind) }.FirstOrDefault(k => Kinds.Contains(k)) ?? "other";

    /// <summary>What each name of a condition says.</summary>
    public IReadOnlyDictionary<string, bool> Conditions()
    {
        var kind = Kind;
        var conditions = Kinds.ToDictionary(k => k, k => k == kind);
        conditions["association"] = Associations.Contains(kind);
        conditions["mddsTemplate"] = _agreement.TemplateKind == "mddsTemplate";
        conditions["signed"] = _agreement.SignedOn is not null;
        conditions["amended"] = _agreement.SignedOn is not null && Amendments > 0;
        var capacity = PersonReader.CapacityOf(_agreement.LibrarySignatory?.Capacity);
        conditions["epci"] = capacity == SignatoryCapacity.EpciPresident;
        conditions["delegated"] = _answers.Has(Fields.LibrarySignatory + "_delegation");
        var (own, theirs) = (_agreement.LibraryApproval.Status, _agreement.PartnerApproval.Status);
        conditions["libraryDecided"] = own == ApprovalStatus.Dated;
        conditions["libraryBody"] = _agreement.LibraryApproval.Body is not null;
        conditions["partnerBody"] = _agreement.PartnerApproval.Body is not null;
        conditions["libraryNeedsNone"] = own == ApprovalStatus.NotNeeded;
        conditions["libraryUndecided"] = own is not (ApprovalStatus.Dated or ApprovalStatus.NotNeeded);
        conditions["partnerDecided"] = theirs == ApprovalStatus.Dated;
        conditions["partnerUndecided"] = theirs is ApprovalStatus.Needed or ApprovalStatus.Unknown;
        conditions["severalSignatories"] = Signing.Count() > 1;
        conditions["headcount"] = _answers.Whole("project_audiences_headcount") is > 1;
        conditions["sessions"] = _answers.Whole(Fields.PlannedSessions) is > 1;
        conditions["noLibraryMeans"] = _answers.Has(Fields.LibraryMeans) && _project.LibraryMeans.Count == 0;
        conditions["noPartnerMeans"] = _answers.Has(Fields.PartnerMeans) && _project.PartnerMeans.Count == 0;
        conditions["libraryUnlimited"] = _answers.Text(Fields.LibraryLimits) == LimitsReader.None;
        conditions["partnerUnlimited"] = _answers.Text(Fields.PartnerLimits) == LimitsReader.None;
        conditions["noLoans"] = _answers.Text(Loans) == "none";
        conditions["loanFigures"] = _answers.Whole(Loans + "_quantity") is > 1 && _answers.Whole(Loans + "_days") is not null;
        var rule = conditions["noLoans"] ? "none" : _answers.Text(Loans + "_rule");
        conditions["lossReplace"] = rule == "replace";
        conditions["lossRefund"] = rule == "refund";
        conditions["lossTolerance"] = rule == "tolerance" && _answers.Whole(Loans + "_losses") is not null;
        conditions["lossUnknown"] = rule is null || (rule == "tolerance" && !conditions["lossTolerance"]);
        var (paid, pays) = (_project.LibraryBudget, _project.PartnerBudget);
        conditions["moneyUnknown"] = paid is null || pays is null;
        conditions["money"] = conditions["budget"] = !conditions["moneyUnknown"] && paid + pays > 0;
        conditions["noMoney"] = !conditions["moneyUnknown"] && paid + pays == 0;
        conditions["publicity"] = _answers.Has(Publicity);
        conditions["photos"] = kind != "prison" && _answers.Flag(Publicity + "_photos") == true;
        conditions["insurance"] = _answers.Has("agreement_insurance");
        conditions["dispute"] = _answers.Has(Dispute);
        conditions["court"] = _answers.Has(Dispute + "_court");
        conditions["express"] = _agreement.Renewal == "express";
        conditions["tacit"] = _agreement.Renewal == "tacit";
        conditions["noRenewal"] = _agreement.Renewal == "none";
        conditions["notice"] = _agreement.NoticeDays > 0;
        return conditions;
    }

    /// <summary>What fills each blank; null where no answer is known.</summary>
    public IReadOnlyDictionary<string, string?> Blanks() => new Dictionary<string, string?>
    {
        ["unknown"] = null,
        ["today"] = texts.Value(today),
        ["service"] = texts.Service,
        ["title"] = _answers.Text(Fields.Title),
        ["signedOn"] = Day(_agreement.SignedOn),
        ["amendments"] = texts.Value(Amendments),
        ["library"] = library.Text(Fields.LibraryName),
        ["libraryMunicipality"] = library.Text(Fields.LibraryMunicipality),
        ["ofLibraryMunicipality"] = library.Text(Fields.LibraryMunicipality) is { } municipality ? FrenchPlace.Of(municipality) : null,
        ["librarySignatory"] = _agreement.LibrarySignatory?.Name,
        ["librarySignatoryCapacity"] = _agreement.LibrarySignatory?.Capacity,
        ["libraryDelegation"] = _answers.Text(Fields.LibrarySignatory + "_delegation"),
        ["libraryApprovalDate"] = Day(_agreement.LibraryApproval.Date),
        ["libraryApprovalBody"] = _agreement.LibraryApproval.Body,
        ["libraryNoApproval"] = _answers.Text(Fields.LibraryApproval + "_reason"),
        ["partner"] = _answers.Text(Fields.PartnerName),
        ["partnerMunicipality"] = _answers.Text(Fields.Municipality),
        ["partnerApprovalDate"] = Day(_agreement.PartnerApproval.Date),
        ["partnerApprovalBody"] = _agreement.PartnerApproval.Body,
        ["libraryAudience"] = _answers.Text("project_audiences_library"),
        ["partnerAudience"] = _answers.Text("project_audiences_partner"),
        ["headcount"] = Number(_answers.Whole("project_audiences_headcount")),
        ["projectStart"] = Day(_project.Start),
        ["projectEnd"] = Day(_project.End),
        ["rhythm"] = _answers.Text(Fields.Rhythm),
        ["sessions"] = Number(_answers.Whole(Fields.PlannedSessions)),
        ["libraryBudget"] = Euros(_project.LibraryBudget),
        ["partnerBudget"] = Euros(_project.PartnerBudget),
        ["libraryLimits"] = _answers.Text(Fields.LibraryLimits),
        ["partnerLimits"] = _answers.Text(Fields.PartnerLimits),
        ["loanTerms"] = _answers.Text(Loans),
        ["loanQuantity"] = Number(_answers.Whole(Loans + "_quantity")),
        ["loanDays"] = _answers.Whole(Loans + "_days") is { } days ? Days(days) : null,
        ["toleratedLosses"] = Number(_answers.Whole(Loans + "_losses")),
        ["libraryReferent"] = _answers.Text(Fields.Referents + "_library"),
        ["partnerReferent"] = _answers.Text(Fields.Referents + "_partner"),
        ["publicity"] = _answers.Text(Publicity),
        ["insurance"] = _answers.Text("agreement_insurance"),
        ["effectiveDate"] = Day(_agreement.Start),
        ["endDate"] = Day(_agreement.End),
        ["maxRenewals"] = Number(_answers.Whole(Fields.Renewal + "_max")),
        ["notice"] = Days(_agreement.NoticeDays),
        ["dispute"] = _answers.Text(Dispute),
        ["court"] = _answers.Text(Dispute + "_court"),
    };

    /// <summary>The elements of each list, each with blanks of its own; null where none is known.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string?>>> Lists() => new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string?>>>
    {
        ["librarySignatories"] = OrUnknown([_agreement.LibrarySignatory], Person),
        ["partnerSignatories"] = OrUnknown(Signing, Person),
        // Whoever signs as a visa is there, or is not.
        ["visas"] = [.. _agreement.PartnerSignatories.Where(IsVisa).Select(Person)],
        ["objectives"] = OrUnknown(_project.Objectives.Select((o, i) => (Objective: o, Number: i + 1)), o => Fill(
            ("number", Number(o.Number)), ("objective", o.Objective.Text),
            ("libraryBenefit", o.Objective.LibraryBenefit), ("partnerBenefit", o.Objective.PartnerBenefit))),
        ["actions"] = OrUnknown(_project.Actions, a => Fill(("action", a.Label), ("owner", InSentence(Items.Owner(a, texts))))),
        ["libraryMeans"] = OrUnknown(_project.LibraryMeans, m => Fill(("means", m.Text))),
        ["partnerMeans"] = OrUnknown(_project.PartnerMeans, m => Fill(("means", m.Text))),
        ["criteria"] = OrUnknown(_project.Criteria, c => Fill(("criterion", CriterionAnswerReader.Describe(c, texts)))),
        ["reviews"] = OrUnknown(_agreement.ReviewDates, d => Fill(("date", texts.Value(d)))),
    };

    private int Amendments => _answers.Whole(Fields.Amendments) ?? 0;

    private IEnumerable<Signatory> Signing => _agreement.PartnerSignatories.Where(s => !IsVisa(s));

    private static bool IsVisa(Signatory signatory) => signatory.Capacity is null;

    private static Dictionary<string, string?> Person(Signatory? signatory) =>
        Fill(("name", signatory?.Name), ("capacity", signatory?.Capacity));

    /// <summary>A list of which nothing is known has one element, which is blank.</summary>
    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> OrUnknown<T>(IEnumerable<T?> items, Func<T, Dictionary<string, string?>> fill) =>
        items.Where(item => item is not null).Select(item => fill(item!)).ToList() is { Count: > 0 } filled
            ? filled
            : [new Dictionary<string, string?>()];

    private static Dictionary<string, string?> Fill(params (string Name, string? Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value);

    private static string InSentence(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private string? Day(DateOnly? date) => date is { } day ? texts.Value(day) : null;

    private string? Number(int? number) => number is { } given ? texts.Value(given) : null;

    private string? Euros(decimal? amount) => amount is { } euros ? texts.Value(new Money(euros)) : null;

    private string Days(int days) => texts.Say(days == 1 ? "daysOne" : "daysMany", ("count", days));
}
