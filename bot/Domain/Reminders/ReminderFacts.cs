using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Domain.Reminders;

/// <summary>What the rules look at.</summary>
/// <param name="Today">The day, which bounds only what has no end of its own.</param>
public sealed record ReminderFacts(Partnership Partnership, ReminderSettings Settings, DateOnly Today)
{
    public AnswerSheet Answers => Partnership.Answers;

    public Agreement Agreement => Partnership.Agreement;

    public PartnershipStatus Status => Partnership.Status;

    /// <summary>The day on which the partnership was entered.</summary>
    public DateOnly EnteredOn => Settings.DayOf(Partnership.CreatedAt);

    public bool IsSchool => CoPartners.Views(Answers).Any(view => PartnerKinds.IsSchool(view.Text(Fields.PartnerKind)));

    /// <summary>Whether a convention is being prepared and none is signed.</summary>
    public bool IsUnsigned => Agreement.SignedOn is null && Status is AgreementDrafting or AwaitingApproval or AwaitingSignature;

    /// <summary>Whether a signed convention runs, or has run out, and what comes next is not decided.</summary>
    public bool IsUnderAgreement => Partnership.IsSigned && Status is not (Renewed or Stopping or Stopped or Abandoned or Declined);

    /// <summary>Whether a review has been finished and holds the present results.</summary>
    public bool HasFinishedReview => Partnership.Evaluation.IsFinal;

    /// <summary>The reviews that are due and not done.</summary>
    public IEnumerable<DueReview> OpenReviews => IsUnderAgreement ? ReviewSchedule.Open(Partnership) : [];

    /// <summary>The last day that the agreement may have, if it renews itself as often as it may.</summary>
    private DateOnly? LastDay => Agreement.Periods is [.., var last] ? last.End : Agreement.End;

    /// <summary>Whether it was decided after the review of a period to let it renew itself: its deadline needs no word then.</summary>
    public bool IsLetRenew(AgreementPeriod period) =>
        Partnership.Decision.Outcome == Decision.Renew
        && Partnership.Evaluation.DueOn is { } due
        && due >= period.Start
        && due <= period.End;

    /// <summary>Whether the agreement ran, or may run, in that year.</summary>
    public bool RanIn(int year) => Partnership.IsSigned && Agreement is { Start: { } start } && start.Year <= year && LastDay?.Year >= year;

    /// <summary>The years for which the yearly report has something to say.</summary>
    public IEnumerable<int> YearsRun =>
        Agreement is { Start: { } start } && LastDay is { } end && end >= start
            ? Enumerable.Range(start.Year, end.Year - start.Year + 1).Where(RanIn)
            : [];
}
