using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;
using static PartnershipBot.Domain.Progress.PartnershipStatus;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Agreements;

/// <summary>Préparer la convention: who signs, after which approvals, and on what terms.</summary>
public static class AgreementStage
{
    private static readonly string[] Templates =
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
        "otherLibrary",
        "other",
        "mddsTemplate",
    ];

    /// <summary>What nearly every convention says in the same words, so that it is shown once and taken as a whole.</summary>
    private static readonly Bundle UsualClauses = new("usualClauses", "usualClauses", "usualClausesAsk");

    public static Stage Stage { get; } =
        new(
            "agreement",
            "CV",
            "stageAgreement",
            "helpAgreement",
            [
                LibraryStage.Name,
                LibraryStage.Municipality,
                Choice("CV1", "agreement.templateKind", Templates)
                    .AskedIf(IsContract)
                    .Skippable()
                    .Proposing(static c => Kind(c) is { } kind ? c.Texts.Choice("CV1", kind) : null)
                    .ByDefault(static c => Kind(c) is { } kind ? new ChoiceOf("CV1", kind) : null),
                Of("CV2", "agreement.librarySignatory", AnswerKind.Text, new SignatoryReader())
                    .Naming()
                    .Essential()
                    .Proposing(static c => c.Library.Text(Fields.UsualSignatory))
                    .FoundBy(AgreementFinders.LibrarySignatory)
                    .Amended(),
                Of("CV3", "agreement.partnerSignatories[]", AnswerKind.List, Items.Signatories())
                    .OfEachPartner()
                    .Naming()
                    .OfOnePartner()
                    .Essential()
                    .Amended()
                    .FoundBy(AgreementFinders.PartnerSignatories),
                ApprovalReader
                    .Question("CV4", "agreement.libraryApproval")
                    .AskedIf(IsContract)
                    .OfOnePartner()
                    .Skippable()
                    .FoundBy(AgreementFinders.LibraryApproval),
                ApprovalReader
                    .Question("CV5", "agreement.partnerApproval")
                    .AskedIf(IsContract)
                    .OfEachPartner()
                    .OfOnePartner()
                    .Skippable()
                    .FoundBy(AgreementFinders.PartnerApproval),
                Date("CV6", "agreement.effectiveDate", DateExpectation.Future, Start)
                    .OfOnePartner()
                    .Skippable()
                    .Proposing(static c => Day(new Project(c.Answers).Start, c))
                    .ByDefault(static c => new Project(c.Answers).Start)
                    .Together(UsualClauses)
                    .Amended(),
                EndDate("CV7", "agreement.endDate", End, static c => new Agreement(c.Answers).Start)
                    .OfOnePartner()
                    .Skippable()
                    .Proposing(static c => Day(new Project(c.Answers).End, c))
                    .ByDefault(static c => new Project(c.Answers).End)
                    .Together(UsualClauses)
                    .Amended(Amendable.Often),
                Choice("CV8", "agreement.renewal", ["express", "tacit", "none"], LimitRenewals, "tacit")
                    .Skippable()
                    .Proposing(static c => c.Texts.Choice("CV8", "express"))
                    .ByDefault(static _ => new ChoiceOf("CV8", "express"))
                    .Together(UsualClauses)
                    .InParts(new AnswerPart("max", "askMaxRenewals", AnswerPartKind.Times, "tacit"))
                    .Amended(),
                Of("CV9", "agreement.noticeDays", AnswerKind.Number, new NoticeReader())
                    .AskedIf(static answers => IsContract(answers) || new Agreement(answers).IsTacit)
                    .Skippable()
                    .Proposing(static c => NoticeReader.Usual(c))
                    .Together(UsualClauses)
                    .ByDefault(static c => NoticeReader.Days(new Agreement(c.Answers).NoticeDays, c))
                    .Amended(),
                Of("CV10", "agreement.referents", AnswerKind.Text, new ReferentsAnswerReader())
                    .OfEachPartner(andLibrary: true)
                    .Naming()
                    .OfOnePartner()
                    .Skippable()
                    .Proposing(static c =>
                        c.Answers.Text(Fields.ContactPerson) is not { } person ? null
                        : c.Slot.Partner > 0 ? person
                        : c.OwnerName.Length > 1 ? $"{c.OwnerName} ; {person}"
                        : null
                    )
                    .Amended(),
                Of("CV11", "agreement.loanTerms", AnswerKind.LongText, new LoanReader()).Skippable().Amended(),
                LongText("CV12", "agreement.insurance", 5, 600)
                    .AskedIf(IsContract)
                    .Skippable()
                    .Proposing(static c => c.Texts.Say("defaultInsurance"))
                    .ByDefault(static c => c.Texts.Say("defaultInsurance"))
                    .Together(UsualClauses)
                    .Amended(),
                Of("CV13", "agreement.communication", AnswerKind.LongText, new PublicityReader())
                    .Skippable()
                    .Proposing(static c => c.Texts.Say("defaultPublicity"))
                    .Together(UsualClauses)
                    .InParts(new AnswerPart("photographs", "askPhotographs", AnswerPartKind.YesNo))
                    .Amended(),
                Of("CV14", "agreement.disputeClause", AnswerKind.LongText, new DisputeReader())
                    .AskedIf(IsContract)
                    .Skippable()
                    .Proposing(static c => c.Texts.Say("defaultDispute"))
                    .ByDefault(static c => c.Texts.Say("defaultDispute"))
                    .Together(UsualClauses)
                    .Amended(),
                Of("CV15", "agreement.signedOn", AnswerKind.Date, new SignatureReader())
                    .OfOnePartner()
                    .Essential()
                    .Skippable()
                    .Alone()
                    .Proposing(static c => Day(SignatureList.LastOn(c.Answers), c))
                    .Leading(Signed),
            ]
        )
        {
            IsAt = static partnership =>
                partnership is { IsSigned: false, Status: AgreementDrafting or AwaitingApproval or AwaitingSignature },
            Validated = Validated,
            IsSignedFor = true,
            Copy = new CopyLetter("letterCopyAgreementSubject", "letterCopyAgreement")
            {
                OfCharter = new("letterCopyCharterSubject", "letterCopyCharter"),
            },
            AlsoSignedFor = BoardWithoutDate,
        };

    private static Partnership Validated(Partnership partnership, DateOnly today) =>
        partnership.Status != AgreementDrafting
            ? partnership
            : partnership.TransitionedTo(
                partnership.Agreement.PartnerApprovals.Append(partnership.Agreement.LibraryApproval).Any(a => a.IsAwaited(today))
                && IsContract(partnership.Answers)
                    ? AwaitingApproval
                    : AwaitingSignature
            );

    /// <summary>Nothing else makes a partnership active: the guide's « garantie contractuelle ».</summary>
    private static Partnership? Signed(Partnership partnership, DateOnly today) =>
        partnership.Answers.Date(Fields.SignedOn) is null ? null
        : partnership.Status is AgreementDrafting or AwaitingApproval or AwaitingSignature
            ? partnership.TransitionedTo(AwaitingSignature).TransitionedTo(Active)
        : partnership;

    /// <summary>A charter between services of one authority needs no council, has no court and is not terminated.</summary>
    private static bool IsContract(AnswerSheet answers) => !Charter.Holds(answers);

    /// <summary>A collège or a lycée signs only once its board has a date.</summary>
    private static IEnumerable<Slot> BoardWithoutDate(AnswerSheet answers) =>
        CoPartners
            .Views(answers)
            .Index()
            .Where(view =>
                IsContract(answers) && ApprovalReader.IsPublicSchool(view.Item) && view.Item.Date(Fields.PartnerApproval) is null
            )
            .Select(view => new Slot(Questions.Find(AgreementQuestions.PartnerApproval)!) { Partner = view.Index });

    private static string? Kind(ReadingContext context) =>
        new Agreement(context.Answers) is { TemplateKind: { } kind } && Templates.Contains(kind) ? kind : null;

    private static string? Day(DateOnly? date, ReadingContext context) => date is { } day ? context.Texts.Value(day) : null;

    private static Outcome? Start(DateOnly start, Draft draft, ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        return agreement.End is { } end && start >= end ? Refuse("startAfterEnd", ("start", start), ("end", end))
            : agreement.SignedOn is { } signed && start < signed && draft.IsConfirmed("beforeSignature") != true
                ? new Outcome.Confirm("beforeSignature", new Phrase("effectiveBeforeSignature", ("date", signed)))
            : ApprovalReader.After(agreement, start) is { } late
                ? new Outcome.Accepted(Changes.Of((context.Question.Column, AnswerSheet.Write(start))), late)
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
        Phrase[] times = [new("timesOne"), new("timesTwo"), new("timesThree")];
        if ((draft.Part("max") ?? draft.Behind) is not { } said)
        {
            return new Outcome.Ask("max", new Phrase("askMaxRenewals"), times);
        }
        // « dans la limite de trois ans » caps a length, not a number of renewals.
        var tokens = Tokens.Of(said);
        if (SpanReader.Find(tokens) is { } span)
        {
            var ask = new Phrase("askMaxRenewalsOfLength", ("length", tokens.Text(span.Start, span.End)));
            return draft.Part("max") is null ? new Outcome.Ask("max", ask, times) : new Outcome.Refused(ask, "max");
        }
        var (reading, left) = CountedReader.Read(said, context.Texts.Lang, WordLists.Sessions, WordLists.Renewals);
        return reading is CountReading.Number { Value: 1 or 2 or 3, IsEstimate: false, IsSum: false } number
            ? Changes.Accept((column, renewal), (column + "_max", (int)number.Value)) with
            {
                Left = left,
            }
            : new Outcome.Refused(new Phrase("numberOutOfRange", ("min", 1), ("max", 3)), "max");
    }
}
