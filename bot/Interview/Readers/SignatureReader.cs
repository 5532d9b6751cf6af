using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>The day on which all parties had signed: not to come, not before the approvals, and everybody has signed.</summary>
public sealed class SignatureReader : AnswerReader
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
        var agreement = new Agreement(context.Answers);
        foreach (var approval in new[] { agreement.LibraryApproval, agreement.PartnerApproval })
        {
            if (approval.Date > date)
            {
                return Refuse("signedBeforeApproval", ("date", approval.Date));
            }
        }
        // What is only unwise is said once, and left to those who decide.
        if (agreement.LibraryApproval.Status is null or ApprovalStatus.Needed or ApprovalStatus.Unknown
            && draft.IsConfirmed("notApproved") != true)
        {
            return new Outcome.Confirm("notApproved", new Phrase("signAnyway", ("warning", new Phrase("agreementNotApproved"))));
        }
        if (ApprovalReader.IsPublicSchool(context.Answers)
            && agreement.PartnerApproval.Date is { } board && date < board.AddDays(Approval.BoardDelayDays)
            && draft.IsConfirmed("boardDelay") != true)
        {
            return new Outcome.Confirm(
                "boardDelay",
                new Phrase("signAnyway", ("warning", new Phrase("agreementBoardDelay", ("date", board.AddDays(Approval.BoardDelayDays))))));
        }
        return draft.IsConfirmed("everybody") == true
            ? Accept(date, agreement, context)
            : new Outcome.Confirm("everybody", new Phrase("confirmEverybodySigned", ("names", Names(agreement, context))));
    }

    private static Outcome.Accepted Accept(DateOnly date, Agreement agreement, ReadingContext context)
    {
        var changes = Changes.Of((context.Question.Column, AnswerSheet.Write(date)));
        return agreement.Start < date
            ? new Outcome.Accepted(changes, new Phrase("signedAfterStart", ("start", agreement.Start)))
            : new Outcome.Accepted(changes);
    }

    private static string Names(Agreement agreement, ReadingContext context)
    {
        IEnumerable<Signatory> all = agreement.PartnerSignatories;
        if (agreement.LibrarySignatory is { } library)
        {
            all = all.Prepend(library);
        }
        return string.Join(" ; ", all.Select(s => Items.Describe(s, context.Texts)));
    }

    public override string? Describe(ReadingContext context) =>
        context.Answers.Date(context.Question.Column) is { } date ? context.Texts.Value(date) : null;
}
