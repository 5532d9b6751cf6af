using static PartnershipBot.Partnerships.PartnershipStatus;

namespace PartnershipBot.Partnerships.Reminders;

/// <summary>What the rules look at.</summary>
/// <param name="Today">The day, which bounds only what has no end of its own.</param>
public sealed record ReminderFacts(Partnership Partnership, ReminderSettings Settings, DateOnly Today)
{
    public AnswerSheet Answers => Partnership.Answers;

    public Agreement Agreement => Partnership.Agreement;

    public PartnershipStatus Status => Partnership.Status;

    /// <summary>The day on which the partnership was entered.</summary>
    public DateOnly EnteredOn => Settings.DayOf(Partnership.CreatedAt);

    public bool IsSchool => PartnerKinds.IsSchool(Answers.Text(Fields.PartnerKind));

    /// <summary>Whether a convention is being prepared and none is signed.</summary>
    public bool IsUnsigned => Agreement.SignedOn is null && Status is AgreementDrafting or AwaitingApproval or AwaitingSignature;

    /// <summary>Whether a signed convention runs, or has run out, and what comes next is not decided.</summary>
    public bool IsUnderAgreement => Partnership.IsSigned
        && Status is not (Renewed or Stopping or Stopped or Abandoned or Declined);

    /// <summary>Whether a review has been finished and holds the present results.</summary>
    public bool HasFinishedReview => Partnership.Evaluation.IsFinal;

    /// <summary>The reviews that are due and not done.</summary>
    public IEnumerable<DueReview> OpenReviews => IsUnderAgreement ? ReviewSchedule.Open(Partnership) : [];

    /// <summary>Whether the agreement ran in that year.</summary>
    public bool RanIn(int year) => Partnership.IsSigned
        && Agreement is { Start: { } start, End: { } end } && start.Year <= year && end.Year >= year;

    /// <summary>The years for which the yearly report has something to say.</summary>
    public IEnumerable<int> YearsRun => Agreement is { Start: { } start, End: { } end } && end >= start
        ? Enumerable.Range(start.Year, end.Year - start.Year + 1).Where(RanIn)
        : [];
}
