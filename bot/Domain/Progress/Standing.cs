using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Domain.Progress;

/// <summary>How a partnership stands on a day: what is late, what comes next.</summary>
/// <param name="IsReviewOverdue">« Bilan en retard ».</param>
/// <param name="IsExpired">« Expirée »: the agreement has come to its end and nothing was decided.</param>
/// <param name="NextDate">The next day that matters; the day of the review that is late, when one is.</param>
/// <param name="NextStep">What is sensible to do next.</param>
public sealed record Standing(bool IsReviewOverdue, bool IsExpired, NextDate? NextDate, NextStep NextStep)
{
    /// <summary>From so many days before it is due a review is the next thing to do.</summary>
    private const int DaysToReview = 45;

    public static Standing Of(Partnership partnership, DateOnly today)
    {
        var running = partnership.Status is Active or Suspended or Evaluating;
        var review = running && ReviewSchedule.Open(partnership) is [var next, ..] ? next.DueOn : (DateOnly?)null;
        return new Standing(
            review < today,
            running && partnership.Agreement.EndOn(today) < today,
            Next(partnership, review, today),
            Step(partnership, review, today)
        );
    }

    private static NextDate? Next(Partnership partnership, DateOnly? review, DateOnly today)
    {
        var (answers, agreement) = (partnership.Answers, partnership.Agreement);
        return partnership.Status switch
        {
            Identified => On(NextDateKind.Exchange, answers.Date(Fields.ContactDate) is { } planned && planned >= today ? planned : null),
            Declined => On(NextDateKind.LookAgain, answers.Date(Fields.ReopenOn)),
            AwaitingApproval => On(
                NextDateKind.Approval,
                agreement.PartnerApprovals.Append(agreement.LibraryApproval).Select(a => a.Date).Where(d => d >= today).Min()
            ),
            ProjectDrafting or AgreementDrafting or AwaitingSignature => On(NextDateKind.Start, agreement.Start),
            Suspended when answers.Date(Fields.TakeUpOn) is { } day && !(review < today) => On(NextDateKind.TakeUp, day),
            _ => On(NextDateKind.Review, review),
        };

        static NextDate? On(NextDateKind kind, DateOnly? date) => date is { } day ? new NextDate(kind, day) : null;
    }

    private static NextStep Step(Partnership partnership, DateOnly? review, DateOnly today) =>
        partnership.Status switch
        {
            _ when FollowUp.IsBeingNoted(partnership.Answers) => NextStep.Answer,
            AwaitingApproval or AwaitingSignature => partnership.IsSigned ? NextStep.Amend : NextStep.Sign,
            Active or Suspended when review <= today.AddDays(DaysToReview) => NextStep.Evaluate,
            Active => NextStep.Session,
            Suspended => NextStep.TakeUp,
            Evaluating => NextStep.Evaluate,
            DecisionDue => NextStep.Decide,
            Amending => NextStep.Amend,
            Stopping => NextStep.Close,
            Abandoned => NextStep.Reopen,
            Renewed or Stopped => NextStep.None,
            _ => NextStep.Answer,
        };
}
