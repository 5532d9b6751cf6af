using PartnershipBot.Language;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Interview;

/// <summary>How long a project or a convention may last.</summary>
internal static class Periods
{
    private const int MostYears = 5;
    private const int LongYears = 3;

    /// <summary>What is wrong or unusual with a period that ends on a day, or null.</summary>
    public static Outcome? Check(DateOnly? start, DateOnly end, Draft draft) =>
        start is not { } from ? null
        : end <= from ? Refuse("endBeforeStart", ("start", from), ("end", end))
        : end > from.AddYears(MostYears) ? Refuse("periodTooLong")
        : end > from.AddYears(LongYears) && draft.IsConfirmed("long") != true ? new Outcome.Confirm("long", new Phrase("periodLongWarning"))
        : null;
}
