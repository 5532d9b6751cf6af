namespace PartnershipBot.Partnerships;

/// <summary>Which review comes next (échéance du bilan).</summary>
public static class ReviewSchedule
{
    /// <summary>From so many days before it is due a review is the final one.</summary>
    private const int DaysBeforeEnd = 60;

    /// <summary>The reviews that are still due, the next one first.</summary>
    public static IReadOnlyList<DueReview> Open(Partnership partnership)
    {
        var done = partnership.Evaluation.Reviews;
        return [.. partnership.Agreement.Reviews.Where(review => !done.Any(d => Settles(d, review)))];
    }

    /// <summary>The next review of a partnership that is under way, and the day on which it is due; null when there is none.</summary>
    public static (ReviewType Type, DateOnly DueOn)? Next(Partnership partnership, DateOnly today)
    {
        if (Open(partnership) is not [var next, ..] || Final(partnership) is not { } final)
        {
            return null;
        }
        return today >= final.AddDays(-DaysBeforeEnd) ? (ReviewType.Final, final)
            : next.IsFinal ? (ReviewType.Early, final)
            : (ReviewType.MidTerm, next.DueOn);
    }

    /// <summary>The day on which a review of that type is due.</summary>
    public static DateOnly? DueOn(Partnership partnership, ReviewType type) => type == ReviewType.MidTerm
        ? Open(partnership).FirstOrDefault(review => !review.IsFinal)?.DueOn
        : Final(partnership);

    /// <summary>
    /// The period that a review covers by default: from the day behind the last one, or the start, to today or its due day,
    /// whichever comes first.
    /// </summary>
    public static (DateOnly From, DateOnly To)? Period(AnswerSheet answers, ReviewType type, DateOnly dueOn, DateOnly today)
    {
        if (new Agreement(answers).Start is not { } start)
        {
            return null;
        }
        var from = new Evaluation(answers).Reviews is [.., var last] ? last.To.AddDays(1) : start;
        // An anniversary is the first day of the next year.
        var end = type == ReviewType.MidTerm ? dueOn.AddDays(-1) : dueOn;
        var to = today < end ? today : end;
        return from < to ? (from, to) : null;
    }

    /// <summary>A review stands for the one due on its day and for those before it; a final or early one, for all.</summary>
    private static bool Settles(Review done, DueReview due) => done.Type != ReviewType.MidTerm || done.DueOn >= due.DueOn;

    private static DateOnly? Final(Partnership partnership) => partnership.Agreement.Reviews is [.., var last] ? last.DueOn : null;
}
