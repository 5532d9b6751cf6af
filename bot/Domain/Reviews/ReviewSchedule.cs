using PartnershipBot.Domain.Agreements;

namespace PartnershipBot.Domain.Reviews;

/// <summary>Which review comes next (échéance du bilan).</summary>
public static class ReviewSchedule
{
    /// <summary>From so many days before it is due a review is the final one.</summary>
    private const int DaysBeforeEnd = 60;

    /// <summary>The reviews that are still due, the next one first.</summary>
    public static IReadOnlyList<DueReview> Open(Partnership partnership)
    {
        var agreement = partnership.Agreement;
        var (periods, done) = (agreement.Periods, partnership.Evaluation.Reviews);
        return [.. agreement.Reviews.Where(review => !done.Any(d => Settles(d, review, periods)))];
    }

    /// <summary>
    /// The next review of a partnership that is under way, and the day on which it is due; null when there is none. The
    /// calendar says which kind it is: where nothing can stop the next period any more, a review looks back in the middle.
    /// </summary>
    public static (ReviewType Type, DateOnly DueOn)? Next(Partnership partnership, DateOnly today)
    {
        if (
            partnership.Agreement.PeriodOn(today) is not { } period
            || Final(partnership, today) is not { } final
            || Open(partnership).Where(review => review.Period <= period.Number).ToList() is not [var next, ..] open
        )
        {
            return null;
        }
        var isNear = today >= final.AddDays(-DaysBeforeEnd);
        if (period.IsTooLate(today) || (!isNear && next.Period < period.Number))
        {
            return (ReviewType.MidTerm, open.Last(review => review.DueOn <= today).DueOn);
        }
        return isNear ? (ReviewType.Final, final)
            : next.IsFinal ? (ReviewType.Early, final)
            : (ReviewType.MidTerm, next.DueOn);
    }

    /// <summary>The day on which a review of that type is due.</summary>
    public static DateOnly? DueOn(Partnership partnership, ReviewType type, DateOnly today) =>
        type == ReviewType.MidTerm ? Open(partnership).FirstOrDefault(review => !review.IsFinal)?.DueOn : Final(partnership, today);

    /// <summary>
    /// The period that a review covers by default: from the day behind the last one, or the start, to today or its due day,
    /// whichever comes first; where the agreement renews itself, to the end of the period that it is about.
    /// </summary>
    public static (DateOnly From, DateOnly To)? Period(AnswerSheet answers, ReviewType type, DateOnly dueOn, DateOnly today)
    {
        var agreement = new Agreement(answers);
        if (agreement.Start is not { } start)
        {
            return null;
        }
        var from = new Evaluation(answers).Reviews is [.., var last] ? last.To.AddDays(1) : start;
        // An anniversary is the first day of the next year.
        var end = type == ReviewType.MidTerm ? dueOn.AddDays(-1) : dueOn;
        if (agreement.Reviews.FirstOrDefault(review => review.DueOn == dueOn) is { IsBeforeRenewal: true })
        {
            end = agreement.EndOn(dueOn) ?? end;
        }
        var to = today < end ? today : end;
        return from < to ? (from, to) : null;
    }

    /// <summary>Whether the agreement goes on after a review whatever is found, unless it is changed or stopped.</summary>
    public static bool GoesOnAfter(AnswerSheet answers)
    {
        var (evaluation, agreement) = (new Evaluation(answers), new Agreement(answers));
        return evaluation.Type == ReviewType.MidTerm
            || ((evaluation.FinalisedOn ?? evaluation.DueOn) is { } day && agreement.PeriodOn(day)?.RenewsItself == true);
    }

    /// <summary>A review stands for the one due on its day and for those before it; a final or early one, for all of its period.</summary>
    private static bool Settles(Review done, DueReview due, IReadOnlyList<AgreementPeriod> periods)
    {
        if (done.Type == ReviewType.MidTerm || periods is not [var first, ..] || done.DueOn < first.Start)
        {
            return done.DueOn >= due.DueOn;
        }
        return periods.Last(p => p.Start <= done.DueOn).Number >= due.Period;
    }

    private static DateOnly? Final(Partnership partnership, DateOnly today) =>
        partnership.Agreement.PeriodOn(today) is { } period
            ? partnership.Agreement.Reviews.Last(review => review.Period == period.Number).DueOn
            : null;
}
