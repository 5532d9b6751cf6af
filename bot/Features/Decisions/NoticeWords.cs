using PartnershipBot.Domain.Agreements;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Decisions;

/// <summary>
/// What notice means on a day: where an agreement renews itself it keeps the next period from following, if it is given in
/// time; anywhere else it ends the agreement before its term.
/// </summary>
internal static class NoticeWords
{
    /// <summary>Whether an agreement goes on unless somebody gives notice, so that stopping it needs the letter.</summary>
    public static bool IsNeeded(ReadingContext context) => new Agreement(context.Answers).PeriodOn(context.Today)?.RenewsItself == true;

    /// <summary>The last day on which the letter is of use; null when that has passed.</summary>
    public static DateOnly? Deadline(Agreement agreement, DateOnly today) =>
        agreement.PeriodOn(today) is not { } period ? null
        : (period.NoticeBy ?? period.End.AddDays(-agreement.NoticeDays)) is var day && day >= today ? day
        : null;

    /// <summary>The question for the day of the letter, with its own deadline; null when there is nothing to tell of it.</summary>
    public static Phrase? Ask(ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        if (agreement.PeriodOn(context.Today) is not { } period)
        {
            return null;
        }
        return (period.NoticeBy, Deadline(agreement, context.Today)) switch
        {
            ({ } by, null) => new Phrase(
                "askNoticeDateLate",
                ("deadline", by),
                ("end", agreement.SureOn(context.Today)!.End),
                ("notice", NoticeReader.Days(agreement.NoticeDays, context))
            ),
            ({ } by, _) => new Phrase("askNoticeDate", ("deadline", by)),
            (null, { } last) when agreement.NoticeDays > 0 => new Phrase(
                "askNoticeDateEarly",
                ("notice", NoticeReader.Days(agreement.NoticeDays, context)),
                ("deadline", last)
            ),
            _ => null,
        };
    }

    /// <summary>What it means that the letter leaves on a day after its deadline; null when it is in time.</summary>
    public static Phrase? TooLate(ReadingContext context, DateOnly day)
    {
        var agreement = new Agreement(context.Answers);
        return agreement.PeriodOn(context.Today)?.NoticeBy >= context.Today && agreement.PeriodOn(context.Today)!.IsTooLate(day)
            ? Effect(agreement, day, context.Texts)
            : null;
    }

    /// <summary>What follows from notice that is given on a day.</summary>
    /// <param name="before">The agreement before it was noted.</param>
    public static Phrase Effect(Agreement before, DateOnly day, Texts texts)
    {
        var period = before.PeriodOn(day)!;
        if (period.NoticeBy is { } by)
        {
            return day <= by
                ? new Phrase("noticeInTime", ("date", day), ("end", period.End))
                : new Phrase(
                    "noticeTooLate",
                    ("date", day),
                    ("deadline", by),
                    ("end", before.Periods.First(p => p.Number == period.Number + 1).End),
                    ("notice", NoticeReader.Days(before.NoticeDays, texts))
                );
        }
        var ends = day.AddDays(before.NoticeDays);
        return ends < period.End
            ? new Phrase("noticeEarly", ("date", day), ("notice", NoticeReader.Days(before.NoticeDays, texts)), ("end", ends))
            : new Phrase("noticeNotNeeded", ("end", period.End));
    }
}
