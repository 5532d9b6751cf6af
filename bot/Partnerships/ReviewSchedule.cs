namespace PartnershipBot.Partnerships;

/// <summary>Which review comes next (échéance du bilan).</summary>
public static class ReviewSchedule
{
    /// <summary>From so many days before the end a review is the final one.</summary>
    private const int DaysBeforeEnd = 60;

    /// <summary>The days on which a review is still due, the next one first.</summary>
    public static IReadOnlyList<DateOnly> Open(Partnership partnership)
    {
        var done = partnership.Evaluation.Reviews;
        return [.. partnership.Agreement.ReviewDates.Where(day => done.All(r => r.DueOn != day))];
    }

    /// <summary>The next review of a partnership that is under way, and the day on which it is due; null when there is none.</summary>
    public static (ReviewType Type, DateOnly DueOn)? Next(Partnership partnership, DateOnly today)
    {
        if (partnership.Agreement.End is not { } end || Open(partnership) is not { Count: > 0 } open)
        {
            return null;
        }
        return today >= end.AddDays(-DaysBeforeEnd) ? (ReviewType.Final, end)
            : open[0] < end ? (ReviewType.MidTerm, open[0])
            : (ReviewType.Early, end);
    }

    /// <summary>The day on which a review of that type is due.</summary>
    public static DateOnly? DueOn(Partnership partnership, ReviewType type) => type == ReviewType.MidTerm
        ? Open(partnership).Cast<DateOnly?>().FirstOrDefault(d => d < partnership.Agreement.End)
        : partnership.Agreement.End;

    /// <summary>Whether the partnership waits for a review whose day has passed.</summary>
    public static bool IsOverdue(Partnership partnership, DateOnly today) =>
        partnership.Status is PartnershipStatus.Active or PartnershipStatus.Suspended or PartnershipStatus.Evaluating
        && Open(partnership) is [var next, ..] && next < today;

    /// <summary>
    /// The period that a review covers by default: from the day behind the last one, or the start, to today or its due day,
    /// whichever comes first.
    /// </summary>
    public static (DateOnly From, DateOnly To)? Period(Partnership partnership, ReviewType type, DateOnly dueOn, DateOnly today)
    {
        if (partnership.Agreement.Start is not { } start)
        {
            return null;
        }
        var from = partnership.Evaluation.Reviews is [.., var last] ? last.To.AddDays(1) : start;
        // An anniversary is the first day of the next year.
        var end = type == ReviewType.MidTerm ? dueOn.AddDays(-1) : dueOn;
        var to = today < end ? today : end;
        return from < to ? (from, to) : null;
    }
}
