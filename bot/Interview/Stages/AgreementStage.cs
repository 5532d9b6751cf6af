using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>Préparer la convention: who signs, after which approvals, and on what terms.</summary>
public static class AgreementStage
{
    private static readonly string[] Templates =
    [
        "primarySchool", "middleSchool", "highSchool", "earlyChildhood", "elderlyResidence", "hospital", "prison", "culturalCentre",
        "socialCentre", "culturalAssociation", "sportsAssociation", "seniorClub", "teenClub", "festivalCommittee", "otherLibrary", "other",
        "mddsTemplate",
    ];

    private static readonly string[] ApprovalChoices = ["needed", "notNeeded", "unknown"];

    public static Stage Stage { get; } = new("agreement", "CV", "stageAgreement", "helpAgreement",
    [
        LibraryStage.Name,
        LibraryStage.Municipality,
        Choice("CV1", "agreement.templateKind", Templates).Skippable()
            .Proposing(static c => Kind(c) is { } kind ? c.Texts.Choice("CV1", kind) : null)
            .ByDefault(static c => Kind(c) is { } kind ? new ChoiceOf("CV1", kind) : null),
        Of("CV2", "agreement.librarySignatory", AnswerKind.Text, new SignatoryReader()).Essential(),
        Of("CV3", "agreement.partnerSignatories[]", AnswerKind.List, Items.Signatories()).Essential(),
        (Of("CV4", "agreement.libraryApproval", AnswerKind.DateOrStatus, new ApprovalReader()) with { Choices = ApprovalChoices }).Skippable(),
        (Of("CV5", "agreement.partnerApproval", AnswerKind.DateOrStatus, new ApprovalReader()) with { Choices = ApprovalChoices }).Skippable(),
        Date("CV6", "agreement.effectiveDate", DateExpectation.Future, Start).Skippable()
            .Proposing(static c => Day(new Project(c.Answers).Start, c)).ByDefault(static c => new Project(c.Answers).Start),
        Date("CV7", "agreement.endDate", DateExpectation.Future, End).Skippable()
            .Proposing(static c => Day(new Project(c.Answers).End, c)).ByDefault(static c => new Project(c.Answers).End),
        Choice("CV8", "agreement.renewal", ["express", "tacit", "none"], LimitRenewals, "tacit").Skippable()
            .ByDefault(static _ => new ChoiceOf("CV8", "express")),
        Of("CV9", "agreement.noticeDays", AnswerKind.Number, new NoticeReader()).Skippable()
            .ByDefault(static c => NoticeReader.Days(new Agreement(c.Answers).NoticeDays, c)),
        Of("CV10", "agreement.referents", AnswerKind.Text, new ReferentsAnswerReader()).Skippable()
            .Proposing(static c => c.OwnerName.Length > 1 && c.Answers.Text(Fields.ContactPerson) is { } person ? $"{c.OwnerName} ; {person}" : null),
        Of("CV11", "agreement.loanTerms", AnswerKind.LongText, new LoanReader()).Skippable(),
        LongText("CV12", "agreement.insurance", 5, 600).Skippable()
            .Proposing(static c => c.Texts.Say("defaultInsurance")).ByDefault(static c => c.Texts.Say("defaultInsurance")),
        Of("CV13", "agreement.communication", AnswerKind.LongText, new PublicityReader()).Skippable(),
        Of("CV14", "agreement.disputeClause", AnswerKind.LongText, new DisputeReader()).Skippable()
            .Proposing(static c => c.Texts.Say("defaultDispute")).ByDefault(static c => c.Texts.Say("defaultDispute")),
        Of("CV15", "agreement.signedOn", AnswerKind.Date, new SignatureReader()).Essential().Skippable(),
    ]);

    private static string? Kind(ReadingContext context) => new Agreement(context.Answers) is { TemplateKind: { } kind } && Templates.Contains(kind) ? kind : null;

    private static string? Day(DateOnly? date, ReadingContext context) => date is { } day ? context.Texts.Value(day) : null;

    private static Outcome? Start(DateOnly start, Draft draft, ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        return agreement.End is { } end && start >= end ? Refuse("startAfterEnd", ("start", start), ("end", end))
            : agreement.SignedOn is { } signed && start < signed && draft.IsConfirmed("beforeSignature") != true
                ? new Outcome.Confirm("beforeSignature", new Phrase("effectiveBeforeSignature", ("date", signed)))
                : null;
    }

    private static Outcome? End(DateOnly end, Draft draft, ReadingContext context) =>
        Periods.Check(new Agreement(context.Answers).Start, end, draft);

    private static Outcome? LimitRenewals(string renewal, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        if (renewal != "tacit")
        {
            return Changes.Accept((column, renewal), (column + "_max", null));
        }
        return (draft.Part("max") ?? draft.Behind) is not { } said
            ? new Outcome.Ask("max", new Phrase("askMaxRenewals"), [new("timesOne"), new("timesTwo"), new("timesThree")])
            : NumberReader.Read(said, context.Texts.Lang) is NumberReading.Exact(var number) && number is 1 or 2 or 3
                ? Changes.Accept((column, renewal), (column + "_max", (int)number))
                : new Outcome.Refused(new Phrase("numberOutOfRange", ("min", 1), ("max", 3)), "max");
    }
}
