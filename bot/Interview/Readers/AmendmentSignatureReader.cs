using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>The day on which all parties had signed the amendment: not to come, after the convention and the approvals.</summary>
public sealed class AmendmentSignatureReader : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (date, _, stop) = DateAnswer.Read(text, draft, context, DateExpectation.Past);
        if (stop is not null)
        {
            return stop;
        }
        if (date > context.Today)
        {
            return Refuse("dateInFuture");
        }
        if (new Agreement(context.Answers).SignedOn is { } signed && date < signed)
        {
            return Refuse("amendmentBeforeAgreement", ("date", signed));
        }
        var own = Approval.Read(context.Answers, Fields.AmendmentLibraryApproval);
        foreach (var approval in new[] { own, Approval.Read(context.Answers, Fields.AmendmentPartnerApproval) })
        {
            if (approval.Date > date)
            {
                return Refuse("signedBeforeApproval", ("date", approval.Date));
            }
        }
        return own.Status is null or ApprovalStatus.Needed or ApprovalStatus.Unknown && draft.IsConfirmed("notApproved") != true
            ? new Outcome.Confirm("notApproved", new Phrase("signAnyway", ("warning", new Phrase("agreementNotApproved"))))
            : Changes.Accept((context.Question.Column, AnswerSheet.Write(date)));
    }

    public override string? Describe(ReadingContext context) =>
        context.Answers.Date(context.Question.Column) is { } date ? context.Texts.Value(date) : null;
}
