using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>Prendre contact: who the partner is, and what came out of the first exchange.</summary>
public static class ContactStage
{
    private static readonly string[] Kinds =
    [
        "primarySchool", "middleSchool", "highSchool", "earlyChildhood", "elderlyResidence", "hospital", "prison", "culturalCentre",
        "socialCentre", "culturalAssociation", "sportsAssociation", "seniorClub", "teenClub", "festivalCommittee", "other",
    ];

    private static readonly string[] NotThePartner = ["library", "elected", "mdds"];

    public static Stage Stage { get; } = new("contact", "CT", "stageContact", "helpContact",
    [
        Text("CT1", "partner.name", 2, 120, SamePartner).Essential(),
        Choice("CT2", "partnership.mode", ["interLibrary", "external"], SetKind).Essential(),
        Choice("CT3", "partner.kind", Kinds, SayOther, "other").Essential().OnlyWhen(Fields.Mode, "external"),
        Choices("CT4", "partnership.sharedActions", ["culturalAction", "professionalPractice", "documentExchange", "other"], 0, 200)
            .Skippable().OnlyWhen(Fields.Mode, "interLibrary"),
        Text("CT5", "partner.municipality", 2, 80, MunicipalityName).Essential(),
        Text("CT6", "partner.contactPerson", 2, 160, NothingPrivate).Skippable(),
        Of("CT7", "partner.contactChannel", AnswerKind.EmailOrPhone, new ContactChannelAnswerReader()).Skippable(),
        Choice("CT8", "contact.initiatedBy", ["library", "partner", "elected", "mdds"]).Skippable()
            .ByDefault(static _ => new ChoiceOf("CT8", "library")),
        .. ProposalStage.Stage.Flow,
        Date("CT9", "contact.date", DateExpectation.Past, InReach).Skippable().AskedIf(NotFromThePartner),
        LongText("CT10", "partner.objectivesAndActions", 10, 2000, Privacy.Keep).Skippable(),
        LongText("CT11", "partner.audience", 3, 500, Privacy.Keep).Skippable(),
        Choice("CT12", "contact.outcome", ["positive", "undecided", "negative"], SayWhyNot, "negative").Essential().AskedIf(NotFromThePartner),
    ]);

    /// <summary>Whether the partner came with a proposal, which is then studied before the contact goes on.</summary>
    public static bool IsFromThePartner(AnswerSheet answers) => answers.Text(Fields.InitiatedBy) == "partner";

    /// <summary>Who made contact counts as the library when the question was passed.</summary>
    private static bool NotFromThePartner(AnswerSheet answers) => NotThePartner.Contains(answers.Text(Fields.InitiatedBy) ?? "library");

    private static Outcome? SamePartner(string name, Draft draft, ReadingContext context)
    {
        // A partner that was chosen once keeps its link while its name is corrected.
        var others = context.Partners.Where(p => p.Id != context.Answers.Text(Fields.PartnerId)).ToList();
        if (NameMatcher.BestMatch(name, [.. others.Select(p => p.Name)]) is not { } index)
        {
            return null;
        }
        var known = others[index];
        var knownName = known.Name;
        if (!draft.Confirmed.TryGetValue("same", out var same))
        {
            // A form cannot ask: the same name is the same partner, a similar one is another.
            if (!draft.FromForm)
            {
                return new Outcome.Confirm("same", new Phrase("duplicatePartner", ("partner", knownName)), Again.Never);
            }
            same = Folded.Fold(name) == Folded.Fold(knownName);
        }
        if (!same)
        {
            return null;
        }
        // What is known of the partner is not asked again; an answer already given here is kept.
        var changes = known.Known()
            .Where(v => !context.Answers.Has(v.Key) || v.Key is Fields.PartnerName or Fields.PartnerId)
            .ToDictionary();
        return new Outcome.Accepted(changes);
    }

    private static Outcome? SetKind(string mode, Draft draft, ReadingContext context) =>
        mode == "interLibrary" ? Changes.Accept((Fields.Mode, mode), (Fields.PartnerKind, "otherLibrary"))
        : context.Answers.Text(Fields.PartnerKind) == "otherLibrary" ? Changes.Accept((Fields.Mode, mode), (Fields.PartnerKind, null))
        : null;

    private static Outcome? SayOther(string kind, Draft draft, ReadingContext context) =>
        kind == "other" ? Precision(kind, "askOtherPrecision", "comment", 3, 80, draft, context)
        : Changes.Accept((Fields.PartnerKind, kind), (Fields.PartnerKind + "_comment", null));

    private static Outcome? SayWhyNot(string outcome, Draft draft, ReadingContext context) =>
        outcome == "negative" ? Precision(outcome, "askNoFollowUpReason", "reason", 3, 500, draft, context)
        : Changes.Accept((Fields.ContactOutcome, outcome), (Fields.ContactOutcome + "_reason", null));

    private static Outcome? MunicipalityName(string name, Draft draft, ReadingContext context) =>
        MunicipalityReader.IsValid(name) ? null : Refuse("municipalityInvalid");

    private static Outcome? NothingPrivate(string text, Draft draft, ReadingContext context) =>
        SensitiveText.Find(text) is SensitiveKind.Health or SensitiveKind.Judicial ? Refuse("privacyWarning") : null;

    private static Outcome? InReach(DateOnly date, Draft draft, ReadingContext context)
    {
        var (first, last) = (context.Today.AddYears(-5), context.Today.AddYears(1));
        return date < first || date > last ? Refuse("dateOutOfRange", ("min", first), ("max", last)) : null;
    }
}
