using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Domain.Progress;

public sealed class StandingTests
{
    [Theory]
    [InlineData(PartnershipStatus.Active, "2026-06-30", false, false)]
    [InlineData(PartnershipStatus.Active, "2026-07-01", true, false)]
    [InlineData(PartnershipStatus.Active, "2026-07-03", true, false)]
    [InlineData(PartnershipStatus.Active, "2026-07-04", true, true)]
    [InlineData(PartnershipStatus.Suspended, "2026-07-04", true, true)]
    [InlineData(PartnershipStatus.Evaluating, "2026-07-04", true, true)]
    [InlineData(PartnershipStatus.DecisionDue, "2026-07-04", false, false)]
    [InlineData(PartnershipStatus.AwaitingSignature, "2026-07-04", false, false)]
    [InlineData(PartnershipStatus.Stopped, "2027-01-01", false, false)]
    public void A_review_is_late_and_an_agreement_expired_the_day_after(PartnershipStatus status, string today, bool overdue, bool expired)
    {
        var standing = Of(status, today);
        (standing.IsReviewOverdue, standing.IsExpired).ShouldBe((overdue, expired));
    }

    [Theory]
    [InlineData(PartnershipStatus.Identified, "2025-05-01", NextStep.Answer, "Exchange 2025-05-12")]
    [InlineData(PartnershipStatus.Identified, "2025-06-01", NextStep.Answer, "")]
    [InlineData(PartnershipStatus.Contacted, "2025-06-01", NextStep.Answer, "")]
    [InlineData(PartnershipStatus.UnderReview, "2025-06-01", NextStep.Answer, "")]
    [InlineData(PartnershipStatus.Declined, "2025-06-01", NextStep.Answer, "LookAgain 2026-09-01")]
    [InlineData(PartnershipStatus.ProjectDrafting, "2025-06-01", NextStep.Answer, "Start 2025-09-15")]
    [InlineData(PartnershipStatus.AgreementDrafting, "2025-06-01", NextStep.Answer, "Start 2025-09-15")]
    [InlineData(PartnershipStatus.AwaitingApproval, "2025-06-01", NextStep.Sign, "Approval 2025-09-11")]
    [InlineData(PartnershipStatus.AwaitingApproval, "2025-09-12", NextStep.Sign, "")]
    [InlineData(PartnershipStatus.AwaitingSignature, "2025-09-12", NextStep.Sign, "Start 2025-09-15")]
    [InlineData(PartnershipStatus.Active, "2025-10-01", NextStep.Session, "Review 2026-06-30")]
    [InlineData(PartnershipStatus.Active, "2026-05-15", NextStep.Session, "Review 2026-06-30")]
    [InlineData(PartnershipStatus.Active, "2026-05-16", NextStep.Evaluate, "Review 2026-06-30")]
    [InlineData(PartnershipStatus.Suspended, "2026-02-01", NextStep.TakeUp, "TakeUp 2026-03-02")]
    [InlineData(PartnershipStatus.Suspended, "2026-07-04", NextStep.Evaluate, "Review 2026-06-30")]
    [InlineData(PartnershipStatus.Evaluating, "2026-06-20", NextStep.Evaluate, "Review 2026-06-30")]
    [InlineData(PartnershipStatus.DecisionDue, "2026-06-25", NextStep.Decide, "")]
    [InlineData(PartnershipStatus.Amending, "2026-06-25", NextStep.Amend, "")]
    [InlineData(PartnershipStatus.Renewed, "2026-06-25", NextStep.None, "")]
    [InlineData(PartnershipStatus.Stopping, "2026-06-25", NextStep.Close, "")]
    [InlineData(PartnershipStatus.Stopped, "2026-06-25", NextStep.None, "")]
    [InlineData(PartnershipStatus.Abandoned, "2026-06-25", NextStep.Reopen, "")]
    public void Each_status_has_a_next_step_and_a_next_day(PartnershipStatus status, string today, NextStep step, string date)
    {
        var standing = Of(status, today);
        standing.NextStep.ShouldBe(step);
        (standing.NextDate is var (kind, day) ? $"{kind} {AnswerSheet.Write(day)}" : "").ShouldBe(date);
    }

    private static Standing Of(PartnershipStatus status, string today) =>
        Standing.Of(
            CardSamples.Of(CardSamples.School().With([new(Fields.ReopenOn, "2026-09-01"), new(Fields.TakeUpOn, "2026-03-02")]), status),
            DateOnly.Parse(today, CultureInfo.InvariantCulture)
        );
}
