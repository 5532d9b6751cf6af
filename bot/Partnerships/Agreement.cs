namespace PartnershipBot.Partnerships;

/// <summary>The convention, read from the answers, with what holds by default where nothing was said.</summary>
public readonly record struct Agreement(AnswerSheet Answers)
{
    /// <summary>The usual notice, in days.</summary>
    public const int UsualNoticeDays = 60;

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

    /// <summary>Days on which a review is due: each anniversary of an agreement longer than a year, then its end.</summary>
    public IReadOnlyList<DateOnly> ReviewDates
    {
        get
        {
            if (Start is not { } start || End is not { } end || end <= start)
            {
                return [];
            }
            // An agreement of exactly one year has one review, its final one.
            var dates = new List<DateOnly>();
            for (var year = 1; start.AddYears(year) < end.AddDays(-1) && year <= 5; year++)
            {
                dates.Add(start.AddYears(year));
            }
            return [.. dates, end];
        }
    }
}
