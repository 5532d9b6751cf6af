using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Contact;

/// <summary>Prendre contact: who the partner is, and what came out of the first exchange.</summary>
public static class ContactStage
{
    internal static readonly string[] Kinds =
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
        "culturalAssociation",
        "sportsAssociation",
        "seniorClub",
        "teenClub",
        "festivalCommittee",
        "other",
    ];

    private static readonly string[] NotThePartner = ["library", "elected", "mdds"];

    public static Stage Stage { get; } =
        new(
            "contact",
            "CT",
            "stageContact",
            "helpContact",
            [
                Text("CT1", "partner.name", 2, 120, SamePartner)
                    .OfEachPartner()
                    .Naming()
                    .OfOnePartner()
                    .Essential()
                    .InParts(new AnswerPart(AnswerPart.Listed, "askListedPartner", AnswerPartKind.Partner))
                    .FoundBy(ContactFinders.Name),
                Choice("CT2", "partnership.mode", ["interLibrary", "external"], SetKind)
                    .OfEachPartner()
                    .Essential()
                    .Inner()
                    .FoundBy(ContactFinders.Mode),
                Choice("CT3", "partner.kind", Kinds, SayOther, "other")
                    .OfEachPartner()
                    .WithOther()
                    .Essential()
                    .OnlyWhen(Fields.Mode, "external")
                    .FoundBy(ContactFinders.Kind),
                Choices("CT4", "partnership.sharedActions", ["culturalAction", "professionalPractice", "documentExchange", "other"], 0, 200)
                    .WithOther()
                    .Skippable()
                    .OnlyWhen(Fields.Mode, "interLibrary"),
                Text("CT5", "partner.municipality", 1, 80, MunicipalityName)
                    .OfEachPartner()
                    .Naming()
                    .OfOnePartner()
                    .Essential()
                    .InParts(new AnswerPart(AnswerPart.Listed, "askListedMunicipality", AnswerPartKind.Municipality))
                    .FoundBy(ContactFinders.Municipality),
                Text("CT6", "partner.contactPerson", 2, 160, ContactPerson)
                    .OfEachPartner()
                    .Naming()
                    .OfOnePartner()
                    .Skippable()
                    .FoundBy(ContactFinders.Person),
                Of("CT7", "partner.contactChannel", AnswerKind.EmailOrPhone, new ContactChannelAnswerReader())
                    .OfEachPartner()
                    .OfOnePartner()
                    .Skippable()
                    .FoundBy(static (said, _) => ChannelMention.Find(said)),
                Choice("CT8", "contact.initiatedBy", ["library", "partner", "elected", "mdds"])
                    .OfOnePartner()
                    .Skippable()
                    .ByDefault(static _ => new ChoiceOf("CT8", "library"))
                    .Inner()
                    .FoundBy(ContactFinders.InitiatedBy)
                    .Leading(ContactConsequences.OfFirstStep),
                .. ProposalStage.Stage.Flow,
                Date("CT9", "contact.date", DateExpectation.Past, InReach)
                    .OfOnePartner()
                    .Skippable()
                    .AskedIf(NotFromThePartner)
                    .FoundBy(ContactFinders.Day)
                    .Leading(ContactConsequences.OfDay),
                LongText("CT10", "partner.objectivesAndActions", 10, 2000, Privacy.Keep)
                    .OfEachPartner()
                    .OfOnePartner()
                    .Skippable()
                    .AskedIf(IsNotDeclined),
                LongText("CT11", "partner.audience", 3, 500, Privacy.Keep)
                    .OfEachPartner()
                    .OfOnePartner()
                    .Skippable()
                    .AskedIf(IsNotDeclined)
                    .FoundBy(static (said, _) => CountMention.Audience(said)),
                Choice("CT12", "contact.outcome", ["positive", "undecided", "negative"], SayWhyNot, "negative")
                    .OfOnePartner()
                    .Essential()
                    .AskedIf(NotFromThePartner)
                    .InParts(new AnswerPart("reason", "askNoFollowUpReason", If: "negative"))
                    .Inner()
                    .Leading(ContactConsequences.OfOutcome),
            ]
        )
        {
            IsAt = static partnership => Transitions.IsFirstContact(partnership.Status),
            AskedAgain = static answers =>
                answers.Text(Fields.ContactOutcome) != "undecided"
                    ? null
                    : new Slot(Questions.Find(IsFromThePartner(answers) ? ProposalQuestions.Verdict : ContactQuestions.Outcome)!),
            IsSignedFor = true,
            Copy = new CopyLetter("letterCopyContactSubject", "letterCopyContact"),
        };

    /// <summary>Whether the partner came with a proposal, which is then studied before the contact goes on.</summary>
    public static bool IsFromThePartner(AnswerSheet answers) => answers.Text(Fields.InitiatedBy) == "partner";

    /// <summary>Who made contact counts as the library when the question was passed.</summary>
    private static bool NotFromThePartner(AnswerSheet answers) => NotThePartner.Contains(answers.Text(Fields.InitiatedBy) ?? "library");

    /// <summary>What a partner does and for whom is of no use to whoever has just declined a proposal.</summary>
    private static bool IsNotDeclined(AnswerSheet answers) =>
        !IsFromThePartner(answers) || answers.Text(Fields.ProposalVerdict) != "decline";

    private static Outcome? SamePartner(string said, Draft draft, ReadingContext context)
    {
        if (draft.Part(AnswerPart.Listed) is { } id)
        {
            // It was chosen by hand: no name that was found or begun counts beside it.
            return PartnerTyped.Find(id, context.Partners) switch
            {
                [var listed] => WithWhatIsKnown(listed, context),
                [] => Refuse("partnerNotFound"),
                var several => Refuse("choiceAmbiguous", ("choices", PartnerTyped.Names(several))),
            };
        }
        var (name, with, stop) = SeveralPartners.Read(SpokenName.Read(said), draft, context);
        return stop ?? SeveralPartners.And(Known(name, said, draft, context), name, with, context);
    }

    private static Outcome? Known(string name, string said, Draft draft, ReadingContext context)
    {
        // A partner that was chosen once keeps its link while its name is corrected.
        var others = context.Partners.Where(p => p.Id != context.Answers.Text(Fields.PartnerId)).ToList();
        if (NameMatcher.BestMatch(name, [.. others.Select(p => p.Name)]) is not { } index)
        {
            return name == said ? null : Changes.Accept((context.Question.Column, name));
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
            same = TypedText.Fold(name) == TypedText.Fold(knownName);
        }
        if (!same)
        {
            return name == said ? null : Changes.Accept((context.Question.Column, name));
        }
        return WithWhatIsKnown(known, context);
    }

    /// <summary>What is known of the partner is not asked again; an answer already given here is kept.</summary>
    private static Outcome.Accepted WithWhatIsKnown(KnownPartner partner, ReadingContext context) =>
        new(partner.Known().Where(v => !context.Answers.Has(v.Key) || v.Key is Fields.PartnerName or Fields.PartnerId).ToDictionary());

    private static Outcome? SetKind(string mode, Draft draft, ReadingContext context) =>
        mode == "interLibrary" ? Changes.Accept((Fields.Mode, mode), (Fields.PartnerKind, "otherLibrary"))
        : context.Answers.Text(Fields.PartnerKind) == "otherLibrary" ? Changes.Accept((Fields.Mode, mode), (Fields.PartnerKind, null))
        : null;

    private static Outcome? SayOther(string kind, Draft draft, ReadingContext context) =>
        kind == "other"
            ? Precision(kind, "askOtherPrecision", "comment", 3, 80, draft, context)
            : Changes.Accept((Fields.PartnerKind, kind), (Fields.PartnerKind + "_comment", null));

    private static Outcome? SayWhyNot(string outcome, Draft draft, ReadingContext context) =>
        outcome == "negative"
            ? Precision(outcome, "askNoFollowUpReason", "reason", 3, 500, draft, context)
            : Changes.Accept((Fields.ContactOutcome, outcome), (Fields.ContactOutcome + "_reason", null));

    private static Outcome? MunicipalityName(string name, Draft draft, ReadingContext context) =>
        // What is chosen from the list counts before what was begun beside it; « ici » is the library’s own town, where one knows it.
        draft.Part(AnswerPart.Listed)
            is { } listed
        && MunicipalityReader.Read(listed) is { } chosen
            ? Changes.Accept((context.Question.Column, chosen))
        : MunicipalityReader.IsHere(name) && context.Library.Text(Fields.LibraryMunicipality) is { } here
            ? Changes.Accept((context.Question.Column, here))
        : MunicipalityReader.Read(name) is { } kept ? Changes.Accept((context.Question.Column, kept))
        : Refuse("municipalityInvalid");

    private static Outcome? ContactPerson(string text, Draft draft, ReadingContext context) =>
        NothingPrivate(text, draft, context) ?? Changes.Accept((context.Question.Column, PersonReader.Written(text)));

    private static Outcome? NothingPrivate(string text, Draft draft, ReadingContext context) =>
        SensitiveText.Find(text) is SensitiveKind.Health or SensitiveKind.Judicial ? Refuse("privacyWarning") : null;

    private static Outcome? InReach(DateOnly date, Draft draft, ReadingContext context)
    {
        var (first, last) = (context.Today.AddYears(-5), context.Today.AddYears(1));
        return date < first || date > last ? Refuse("dateOutOfRange", ("min", first), ("max", last)) : null;
    }
}
