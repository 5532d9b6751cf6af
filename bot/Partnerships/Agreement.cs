namespace PartnershipBot.Partnerships;

/// <summary>The convention, read from the answers, with what holds by default where nothing was said.</summary>
public readonly record struct Agreement(AnswerSheet Answers)
{
    /// <summary>The usual notice, in days.</summary>
    public const int UsualNoticeDays = 60;

    /// <summary>Days between a review and the deadline for notice, where an agreement renews itself.</summary>
    public const int DaysToDecide = 30;

    /// <summary>The first day; by default the project's.</summary>
    public DateOnly? Start => Answers.Date(Fields.EffectiveDate) ?? Answers.Date(Fields.Start);

    /// <summary>The last day; by default the project's.</summary>
    public DateOnly? End => Answers.Date(Fields.EndDate) ?? Answers.Date(Fields.End);

    /// <summary>The template; by default that of the partner's kind.</summary>
    public string? TemplateKind => Answers.Text(Fields.TemplateKind) ?? Answers.Text(Fields.PartnerKind);

    /// <summary>express, tacit or none; express by default, decided after the review.</summary>
    public string Renewal => Answers.Text(Fields.Renewal) ?? "express";

    /// <summary>Days of notice; by default 60, at most a third of the duration.</summary>
    public int NoticeDays => Answers.Whole(Fields.NoticeDays)
        ?? (Start is { } start && End is { } end && end > start
            ? Math.Min(UsualNoticeDays, (end.DayNumber - start.DayNumber) / 3)
            : UsualNoticeDays);

    public Signatory? LibrarySignatory => Answers.Text(Fields.LibrarySignatory) is { } name
        ? new Signatory(name, Answers.Text(Fields.LibrarySignatoryCapacity))
        : null;

    public IReadOnlyList<Signatory> PartnerSignatories => Answers.List<Signatory>(Fields.PartnerSignatories);

    public Approval LibraryApproval => Approval.Read(Answers, Fields.LibraryApproval);

    public Approval PartnerApproval => Approval.Read(Answers, Fields.PartnerApproval);

    public DateOnly? SignedOn => Answers.Date(Fields.SignedOn);

    /// <summary>The last day on which notice can be given before the end; null without an end or without notice.</summary>
    public DateOnly? NoticeDeadline => End is { } end && NoticeDays is > 0 and var days ? end.AddDays(-days) : null;

    /// <summary>
    /// The reviews that are due: on each anniversary of an agreement longer than a year, then the final one. That is due at
    /// the end; with a school at the end of the school year; where renewal is tacit, early enough to decide before the
    /// deadline for notice.
    /// </summary>
    public IReadOnlyList<DueReview> Reviews
    {
        get
        {
            if (Start is not { } start || End is not { } end || end <= start)
            {
                return [];
            }
            var final = FinalReview(start, end);
            // An agreement of exactly one year has one review, its final one.
            var reviews = new List<DueReview>();
            for (var year = 1; year <= 5 && start.AddYears(year) < end.AddDays(-1) && start.AddYears(year) < final; year++)
            {
                reviews.Add(new DueReview(false, start.AddYears(year)));
            }
            return [.. reviews, new DueReview(true, final)];
        }
    }

    /// <summary>Days on which a review is due.</summary>
    public IReadOnlyList<DateOnly> ReviewDates => [.. Reviews.Select(r => r.DueOn)];

    private DateOnly FinalReview(DateOnly start, DateOnly end)
    {
        var due = Renewal == "tacit" ? (NoticeDeadline ?? end).AddDays(-DaysToDecide)
            : PartnerKinds.IsSchool(Answers.Text(Fields.PartnerKind)) && end >= new DateOnly(end.Year, 5, 15) && end <= new DateOnly(end.Year, 8, 31)
                ? new DateOnly(end.Year, 6, 30)
            : end;
        return due > start ? due : end;
    }
}
