using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;

namespace PartnershipBot.Features.Agreements;

/// <summary>The day on which all parties had signed the amendment: not to come, after the convention and the approvals.</summary>
public sealed class AmendmentSignatureReader : SignedDayReader
{
    protected override (Approval Own, IReadOnlyList<Approval> Partners) Approvals(ReadingContext context) =>
        (
            Approval.Read(context.Answers, Fields.AmendmentLibraryApproval),
            [.. CoPartners.Views(context.Answers).Select(view => Approval.Read(view, Fields.AmendmentPartnerApproval))]
        );

    protected override Outcome? WhyNot(DateOnly date, ReadingContext context) =>
        new Agreement(context.Answers).SignedOn is { } signed && date < signed
            ? Refuse("amendmentBeforeAgreement", ("date", signed))
            : null;

    protected override Outcome Keep(DateOnly date, Draft draft, ReadingContext context) =>
        Changes.Accept((context.Question.Column, AnswerSheet.Write(date)));
}
