using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Features.Projects;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>What the texts about a partnership ask: its parties, its project, its terms.</summary>
/// <param name="library">The library's own answers.</param>
/// <param name="today">The day that a draft bears.</param>
internal sealed class AgreementFacts(Partnership partnership, AnswerSheet library, DateOnly today)
{
    private const string Loans = "agreement_loanTerms";
    private const string Publicity = "agreement_communication";
    private const string Dispute = "agreement_disputeClause";
    private const string Insurance = "agreement_insurance";

    /// <summary>The kinds of partner whose conventions have lines of their own; what is no kind any more is « other ».</summary>
    public static readonly string[] Kinds =
    [
        "primarySchool",
        "middleSchool",
        "highSchool",
        "earlyChildhood",
        "elderlyResidence",
        "hospital",
        "prison",
        "culturalCentre",
        "socialCentre",
        .. PartnerKinds.Associations,
        "otherLibrary",
        "other",
    ];

    private readonly Texts _texts = new(Lang.Fr, library.Text(Fields.ServiceName) ?? Texts.DefaultService);
    private readonly AnswerSheet _answers = partnership.Answers;
    private readonly Agreement _agreement = partnership.Agreement;
    private readonly Project _project = partnership.Project;

    /// <summary>With several partners each has the lines of its own kind, whatever the template.</summary>
    private readonly bool _isOfSeveral = CoPartners.AreSeveral(partnership.Answers);
    private readonly PartyFacts _parties = new(partnership, library, today);

    /// <summary>Everything that a text may ask.</summary>
    /// <param name="isRebuilt">Whether a text is made again of something that was signed, because the file of then is not there.</param>
    public static TextFacts Of(Partnership partnership, AnswerSheet library, DateOnly today, bool isRebuilt = false)
    {
        List<TextFacts> partners = [.. CoPartners.Views(partnership).Select(seen => OfOne(seen, library, today, isRebuilt))];
        return (partners.Count == 1 ? partners[0] : SeveralParties.Of(partners)) with
        {
            Each = new Dictionary<string, IReadOnlyList<TextFacts>> { ["partners"] = partners },
        };
    }

    private static TextFacts OfOne(Partnership partnership, AnswerSheet library, DateOnly today, bool isRebuilt)
    {
        var facts = new AgreementFacts(partnership, library, today);
        var conditions = facts.Conditions();
        conditions["rebuilt"] = isRebuilt;
        return new TextFacts(conditions, facts.Blanks(conditions), new AgreementLists(partnership, facts._texts, facts._parties).All());
    }

    /// <summary>Whether one authority manages the library and the partner.</summary>
    public static bool IsCharter(AnswerSheet answers) => Charter.Holds(answers);

    /// <summary>
    /// The kind after which the convention is made: that of its template, or the partner's where the template comes from elsewhere.
    /// </summary>
    public static string KindOf(Partnership partnership) =>
        (CoPartners.AreSeveral(partnership.Answers) ? [] : new[] { partnership.Agreement.TemplateKind })
            .Append(partnership.Answers.Text(Fields.PartnerKind))
            .FirstOrDefault(k => Kinds.Contains(k))
        ?? "other";

    private Dictionary<string, bool> Conditions()
    {
        var kind = KindOf(partnership);
        var conditions = Kinds.ToDictionary(k => k, k => k == kind);
        conditions["severalPartners"] = _isOfSeveral;
        conditions["association"] = PartnerKinds.Associations.Contains(kind);
        conditions["charter"] = IsCharter(_answers);
        (conditions["signed"], conditions["draft"]) = (_agreement.SignedOn is not null, _agreement.SignedOn is null);
        conditions["amended"] = _agreement.SignedOn is not null && _agreement.Amendments > 0;
        conditions["amendedOn"] = _answers.Date(Fields.AmendedOn) is not null;
        foreach (var (name, holds) in _parties.Conditions(kind))
        {
            conditions[name] = holds;
        }
        foreach (var (name, holds) in ChosenClauses.Conditions(_answers, library))
        {
            conditions[name] = holds;
        }
        conditions["severalObjectives"] = _project.Objectives.Count > 1;
        conditions["headcount"] =
            _answers.Whole("project_audiences_headcount") is > 1 and var people
            && !SaidAlready.Number(people, $"{_answers.Text("project_audiences_library")} {_answers.Text("project_audiences_partner")}");
        conditions["sessions"] =
            _answers.Whole(Fields.PlannedSessions) is > 0 and var count && !SaidAlready.Sessions(count, _answers.Text(Fields.Rhythm));
        conditions["noLibraryMeans"] = _answers.Has(Fields.LibraryMeans) && _project.LibraryMeans.Count == 0;
        conditions["noPartnerMeans"] = _answers.Has(Fields.PartnerMeans) && _project.PartnerMeans.Count == 0;
        conditions["libraryUnlimited"] = _answers.Text(Fields.LibraryLimits) == LimitsReader.None;
        conditions["partnerUnlimited"] = _answers.Text(Fields.PartnerLimits) == LimitsReader.None;
        conditions["photos"] = kind != "prison" && _answers.Flag(Publicity + "_photos") == true;
        conditions["publicity"] = _answers.Has(Publicity);
        conditions["ownInsurance"] = OwnWords(Insurance, "defaultInsurance") is not null;
        conditions["ownDispute"] = OwnWords(Dispute, "defaultDispute") is not null;
        // Whoever names a court in their own words has said it.
        conditions["ownCourt"] = OwnWords(Dispute, "defaultDispute") is { } own && DisputeReader.Court(own) is not null;
        conditions["express"] = _agreement.Renewal == "express";
        conditions["tacit"] = _agreement.IsTacit;
        conditions["noRenewal"] = _agreement.Renewal == "none";
        conditions["renewed"] = Renewed is not null;
        conditions["denounced"] = conditions["signed"] && _agreement.NoticeGivenOn is not null;
        conditions["notice"] = _agreement.NoticeDays > 0;
        conditions["oneReview"] = ReviewDates.Count == 1;
        conditions["severalReviews"] = ReviewDates.Count > 1;
        AddLoans(conditions);
        AddMoney(conditions);
        return conditions;
    }

    private void AddLoans(Dictionary<string, bool> conditions)
    {
        var (text, none) = (_answers.Text(Loans), _answers.Text(Loans) == "none");
        var told = text is null || none ? null : LoanTermsReader.Read(text);
        conditions["noLoans"] = none;
        // What the answer says in its own words is not said again.
        conditions["loansTold"] = told is { Quantity: not null, Days: not null };
        var rule =
            none ? "none"
            : told?.LossRule is not null && conditions["loansTold"] ? "told"
            : _answers.Text(Loans + "_rule");
        var losses = rule == "tolerance" ? _answers.Whole(Loans + "_losses") : null;
        // Where no loss is admitted, each lost item is replaced.
        conditions["lossReplace"] = rule == "replace" || losses == 0;
        conditions["lossRefund"] = rule == "refund";
        conditions["lossTolerance"] = losses > 0;
        conditions["lossUnknown"] = rule is null || (rule == "tolerance" && losses is null);
    }

    private void AddMoney(Dictionary<string, bool> conditions)
    {
        var (paid, pays) = (_project.LibraryBudget, _project.PartnerBudget);
        (conditions["libraryMoneyUnknown"], conditions["partnerMoneyUnknown"]) = (paid is null, pays is null);
        (conditions["libraryGives"], conditions["partnerGives"]) = (paid > 0, pays > 0);
        conditions["moneyUnknown"] = paid is null || pays is null;
        conditions["libraryPays"] = !conditions["moneyUnknown"] && paid > 0;
        conditions["partnerPays"] = !conditions["moneyUnknown"] && pays > 0;
        conditions["noMoney"] = !conditions["moneyUnknown"] && paid + pays == 0;
    }

    private Dictionary<string, string?> Blanks(Dictionary<string, bool> conditions)
    {
        var blanks = new Dictionary<string, string?>(_parties.Blanks(conditions))
        {
            ["today"] = _texts.Value(today),
            ["toService"] = _texts.ToService,
            ["title"] = _answers.Text(Fields.Title),
            ["signedOn"] = Day(_agreement.SignedOn),
            ["amendments"] = _texts.Value(_agreement.Amendments),
            ["amendedOn"] = Day(_answers.Date(Fields.AmendedOn)),
            ["libraryAudience"] = _answers.Text("project_audiences_library"),
            ["partnerAudience"] = _answers.Text("project_audiences_partner"),
            ["headcount"] = _answers.Whole("project_audiences_headcount") is { } people ? _texts.Value(people) : null,
            // An amendment moves the agreement's days, and the project's with them.
            ["projectStart"] = Day(conditions["amended"] ? _agreement.Start : _project.Start),
            ["projectEnd"] = Day(conditions["amended"] ? _agreement.End : _project.End),
            ["rhythm"] = Typeset.AfterColon(_answers.Text(Fields.Rhythm)),
            ["plannedSessions"] = _answers.Whole(Fields.PlannedSessions) is { } sessions
                ? FrenchCount.Sentence(sessions, "Une séance est prévue", "séances sont prévues", _texts)
                : null,
            ["places"] = _answers.Text(Fields.Places),
            ["libraryBudget"] = Budget(_project.LibraryBudget),
            ["partnerBudget"] = Budget(_project.PartnerBudget),
            ["libraryLimits"] = Typeset.AfterColon(_answers.Text(Fields.LibraryLimits)),
            ["partnerLimits"] = Typeset.AfterColon(_answers.Text(Fields.PartnerLimits)),
            ["loanTerms"] = _answers.Text(Loans),
            ["loanQuantity"] = _answers.Whole(Loans + "_quantity") is { } quantity
                ? FrenchCount.Sentence(quantity, "un document", "documents", _texts)
                : null,
            ["loanDays"] = _answers.Whole(Loans + "_days") is { } days ? FrenchCount.Span(days, _answers.Text(Loans), _texts) : null,
            ["toleratedLosses"] = _answers.Whole(Loans + "_losses") switch
            {
                null => null,
                1 => "La perte d’un document est admise",
                var losses => $"La perte de {_texts.Value(losses.Value)} documents est admise",
            },
            ["libraryReferent"] = _answers.Text(Fields.Referents + "_library"),
            ["partnerReferent"] = _answers.Text(Fields.Referents + "_partner"),
            ["publicity"] = Typeset.AfterColon(_answers.Text(Publicity)),
            ["insurance"] = OwnWords(Insurance, "defaultInsurance"),
            ["insurer"] = library.Text(Fields.Insurer),
            ["dpo"] = library.Text(Fields.DataContact),
            ["effectiveDate"] = Day(_agreement.Start),
            ["endDate"] = Day(_agreement.End),
            ["maxRenewals"] = _answers.Whole(Fields.Renewal + "_max") switch
            {
                null => null,
                1 => "une fois",
                2 => "deux fois",
                3 => "trois fois",
                var times => $"{_texts.Value(times.Value)} fois",
            },
            ["renewedUntil"] = Day(Renewed?.End),
            ["noticeGivenOn"] = Day(_agreement.NoticeGivenOn),
            ["lastDay"] = Day(_agreement.Periods is [.., var last] ? last.End : null),
            ["reviewDates"] = ReviewDates is { Count: > 0 } dates ? FrenchCount.Several([.. dates.Select(d => _texts.Value(d))]) : null,
            ["notice"] = FrenchCount.Of(FrenchCount.Span(_agreement.NoticeDays, _answers.Text(Fields.NoticeDays + "_said"), _texts)),
            ["dispute"] = OwnWords(Dispute, "defaultDispute"),
            ["court"] = Court(),
        };
        foreach (var (name, value) in ChosenClauses.Blanks(_answers, conditions))
        {
            blanks[name] = value;
        }
        return blanks;
    }

    /// <summary>The period by which a signed agreement has renewed itself; null while it has not.</summary>
    private AgreementPeriod? Renewed => partnership.IsSigned && _agreement.PeriodOn(today) is { Number: > 0 } period ? period : null;

    private IReadOnlyList<DateOnly> ReviewDates => _agreement.ReviewDatesOn(today);

    /// <summary>The court that was named, or that of the place: where the convention is carried out.</summary>
    private string Court() =>
        (_answers.Text(Dispute + "_court") is { } said && !said.EndsWith("compétent", StringComparison.Ordinal) ? said : null) is { } named
            ? WithArticle(named)
        : (library.Text(Fields.Court) ?? Courts.Of(library.Text(Fields.OwnerSeat))) is { } usual ? WithArticle(usual)
        : "le tribunal administratif dans le ressort duquel la convention s’exécute";

    private static string WithArticle(string court) =>
        court.StartsWith("tribunal", StringComparison.OrdinalIgnoreCase) ? "le " + char.ToLowerInvariant(court[0]) + court[1..] : court;

    /// <summary>An answer in the library's own words; null where none was given, or where it is what the text says anyway.</summary>
    private string? OwnWords(string field, string usual) =>
        _answers.Text(field) is { } said && said != _texts.Say(usual) && said != new Texts(Lang.En).Say(usual) ? said : null;

    private string? Day(DateOnly? date) => date is { } day ? _texts.Value(day) : null;

    /// <summary>An amount with what was said of it: « 1 500 € (par an) ».</summary>
    private string? Budget(decimal? amount) =>
        amount is not { } euros ? null
        : euros > 0 && _answers.Text(Fields.Budget + "_comment") is { } comment
            ? _texts.Say("valueInBrackets", ("value", new Money(euros)), ("comment", comment))
        : _texts.Value(new Money(euros));
}
