using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Domain.Agreements;

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
    public int NoticeDays =>
        Answers.Whole(Fields.NoticeDays)
        ?? (
            Start is { } start && End is { } end && end > start
                ? Math.Min(UsualNoticeDays, (end.DayNumber - start.DayNumber) / 3)
                : UsualNoticeDays
        );

    public Signatory? LibrarySignatory =>
        Answers.Text(Fields.LibrarySignatory) is { } name ? new Signatory(name, Answers.Text(Fields.LibrarySignatoryCapacity)) : null;

    public IReadOnlyList<Signatory> PartnerSignatories => Answers.List<Signatory>(Fields.PartnerSignatories);

    public Approval LibraryApproval => Approval.Read(Answers, Fields.LibraryApproval);

    public Approval PartnerApproval => Approval.Read(Answers, Fields.PartnerApproval);

    /// <summary>The approval of each partner, the first one’s first.</summary>
    public IReadOnlyList<Approval> PartnerApprovals =>
        [.. CoPartners.Views(Answers).Select(view => Approval.Read(view, Fields.PartnerApproval))];

    public DateOnly? SignedOn => Answers.Date(Fields.SignedOn);

    /// <summary>How many amendments (avenants) were signed.</summary>
    public int Amendments => Answers.Whole(Fields.Amendments) ?? 0;

    /// <summary>Which version of the text holds: 1 is what was signed first, each amendment makes the next one.</summary>
    public int Version => 1 + Amendments;

    /// <summary>Whether it renews itself at its end, unless one side gives notice in time.</summary>
    public bool IsTacit => Renewal == "tacit";

    /// <summary>How often it may renew itself; once where nothing was said, as a promise without end binds nobody.</summary>
    public int MostRenewals => Math.Clamp(Answers.Whole(Fields.MostRenewals) ?? 1, 0, TacitRenewal.Most);

    /// <summary>The day on which one side wrote that it is not to renew itself; null when nobody did.</summary>
    public DateOnly? NoticeGivenOn => Answers.Date(Fields.NoticeGivenOn);

    /// <summary>The day on which the partnership was closed; null while it goes on.</summary>
    public DateOnly? ClosedOn => Answers.Date(Fields.ClosedOn);

    /// <summary>What was signed, and the renewals that have come or may still come; none while there are no dates.</summary>
    public IReadOnlyList<AgreementPeriod> Periods => TacitRenewal.Periods(this);

    /// <summary>The period that runs on a day: the first one before it begins, the last one after its end; null without dates.</summary>
    public AgreementPeriod? PeriodOn(DateOnly day) =>
        Periods is [var first, ..] all ? all.LastOrDefault(p => p.Start <= day) ?? first : null;

    /// <summary>The last day of the period that runs on a day, or the last day that is known.</summary>
    public DateOnly? EndOn(DateOnly day) => PeriodOn(day)?.End ?? End;

    /// <summary>The period that will surely have run, as things are on a day: once notice would come too late, the next one.</summary>
    public AgreementPeriod? SureOn(DateOnly day) =>
        PeriodOn(day) is not { } period ? null
        : period.IsTooLate(day) ? Periods.First(p => p.Number == period.Number + 1)
        : period;

    /// <summary>
    /// The reviews that are due: in each period on its anniversaries, then a final one. That is due at the end; with a school
    /// at the end of the school year; where the period renews itself, early enough to decide before the deadline for notice.
    /// </summary>
    public IReadOnlyList<DueReview> Reviews => [.. Periods.SelectMany(ReviewsOf)];

    /// <summary>Days on which a review is due in the period that runs on a day.</summary>
    public IReadOnlyList<DateOnly> ReviewDatesOn(DateOnly day) =>
        PeriodOn(day) is { } period ? [.. ReviewsOf(period).Select(r => r.DueOn)] : [];

    private IEnumerable<DueReview> ReviewsOf(AgreementPeriod period)
    {
        var (start, end) = (period.Start, period.End);
        var final = FinalReview(period);
        // A period of exactly one year has one review, its final one.
        for (var year = 1; year <= 5 && start.AddYears(year) < end.AddDays(-1) && start.AddYears(year) < final; year++)
        {
            yield return new DueReview(false, start.AddYears(year)) { Period = period.Number };
        }
        yield return new DueReview(true, final) { Period = period.Number, IsBeforeRenewal = period.RenewsItself };
    }

    private DateOnly FinalReview(AgreementPeriod period)
    {
        var end = period.End;
        var due =
            period.NoticeBy is { } deadline ? deadline.AddDays(-DaysToDecide)
            : CoPartners.Views(Answers).Any(view => PartnerKinds.IsSchool(view.Text(Fields.PartnerKind)))
            && end >= new DateOnly(end.Year, 5, 15)
            && end <= new DateOnly(end.Year, 8, 31)
                ? new DateOnly(end.Year, 6, 30)
            : end;
        return due > period.Start ? due : end;
    }
}
