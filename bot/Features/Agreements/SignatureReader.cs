using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements;

/// <summary>The day on which all parties had signed: not to come, not before the approvals, and everybody has signed.</summary>
public sealed class SignatureReader : SignedDayReader
{
    protected override (Approval Own, IReadOnlyList<Approval> Partners) Approvals(ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        return (agreement.LibraryApproval, agreement.PartnerApprovals);
    }

    protected override Outcome Keep(DateOnly date, Draft draft, ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        var boards = CoPartners
            .Views(context.Answers)
            .Where(ApprovalReader.IsPublicSchool)
            .Select(view => new Agreement(view).PartnerApproval.Date);
        if (boards.Max() is { } board && date < board.AddDays(Approval.BoardDelayDays) && draft.IsConfirmed("boardDelay") != true)
        {
            return Warn("boardDelay", new Phrase("agreementBoardDelay", ("date", board.AddDays(Approval.BoardDelayDays))));
        }
        return draft.IsConfirmed(Everybody) == true || SignatureList.LastOn(context.Answers) is not null
            ? Accept(date, agreement, context)
            : new Outcome.Confirm(Everybody, new Phrase("confirmEverybodySigned", ("names", Names(context))));
    }

    private static Outcome.Accepted Accept(DateOnly date, Agreement agreement, ReadingContext context)
    {
        var changes = Changes.Of((context.Question.Column, AnswerSheet.Write(date)));
        return agreement.Start < date
            ? new Outcome.Accepted(changes, new Phrase("signedAfterStart", ("start", agreement.Start)))
            : new Outcome.Accepted(changes);
    }

    /// <summary>Those who sign; where signatures were noted one by one, those that are missing.</summary>
    private static string Names(ReadingContext context) =>
        string.Join(
            " ; ",
            (
                SignatureList.IsFollowed(context.Answers) && SignatureList.Missing(context.Answers) is { Count: > 0 } missing
                    ? missing
                    : SignatureList.Of(context.Answers)
            ).Select(line => Items.Describe(line.Who, context.Texts))
        );
}
