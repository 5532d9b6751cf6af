namespace PartnershipBot.Domain.Agreements;

/// <summary>
/// The periods of an agreement, computed from what was signed: nothing is written when one of them begins. An agreement that
/// renews itself goes on up to its maximum, and not beyond the period of which notice was given in time.
/// </summary>
public static class TacitRenewal
{
    /// <summary>The most renewals that an agreement may provide for.</summary>
    public const int Most = 3;

    private const int MonthsOfYear = 12;

    /// <summary>Up to half a year, as many months follow; what is longer and ends within a year comes back at the same season.</summary>
    private const int MonthsOfHalfYear = 6;

    private const double DaysOfYear = 365.25;

    /// <summary>The periods, those that may still come included; none while there are no dates.</summary>
    public static IReadOnlyList<AgreementPeriod> Periods(Agreement agreement)
    {
        if (agreement is not { Start: { } signed, End: { } end } || end <= signed)
        {
            return [];
        }
        var start = agreement.Answers.Date(Fields.RenewedFrom) is { } from && from > signed && from < end ? from : signed;
        var done = start == signed ? 0 : Math.Clamp(agreement.Answers.Whole(Fields.RenewalsBefore) ?? 0, 0, Most);
        var most = agreement.IsTacit ? agreement.MostRenewals : done;
        var periods = new List<AgreementPeriod>();
        for (var number = done; ; number++)
        {
            var first = periods.Count == 0 ? start : periods[^1].End.AddDays(1);
            var last = End(start, end, number - done);
            var deadline = last.AddDays(-agreement.NoticeDays);
            var goesOn = number < most && !(agreement.NoticeGivenOn <= deadline) && !(agreement.ClosedOn <= last);
            periods.Add(new AgreementPeriod(number, first, last, goesOn ? deadline : null));
            if (!goesOn)
            {
                return periods;
            }
        }
    }

    /// <summary>
    /// What an amendment has to keep that gives another end or another renewal to an agreement that has renewed itself: the
    /// period that runs, and how often it did.
    /// </summary>
    /// <param name="before">The agreement before the amendment.</param>
    /// <param name="changed">The fields that the amendment changes.</param>
    public static IEnumerable<KeyValuePair<string, object?>> Kept(Agreement before, IReadOnlyCollection<string> changed, DateOnly today)
    {
        string[] matter = [Fields.EffectiveDate, Fields.EndDate, Fields.Renewal, Fields.MostRenewals, Fields.NoticeDays];
        if (before.PeriodOn(today) is not { Number: > 0 } period || !matter.Any(changed.Contains))
        {
            yield break;
        }
        yield return new(Fields.RenewedFrom, AnswerSheet.Write(period.Start));
        yield return new(Fields.RenewalsBefore, period.Number);
        if (!changed.Contains(Fields.EndDate))
        {
            yield return new(Fields.EndDate, AnswerSheet.Write(period.End));
        }
    }

    /// <summary>
    /// The last day after so many renewals: the same length in whole months, or the same day of a later year for what comes
    /// back with the seasons, such as a school year.
    /// </summary>
    private static DateOnly End(DateOnly start, DateOnly end, int renewals)
    {
        if (renewals == 0)
        {
            return end;
        }
        var after = end.AddDays(1);
        var months = ((after.Year - start.Year) * MonthsOfYear) + after.Month - start.Month;
        if (months is > 0 and (<= MonthsOfHalfYear or >= MonthsOfYear) && start.AddMonths(months) == after)
        {
            return start.AddMonths(months * (renewals + 1)).AddDays(-1);
        }
        var days = end.DayNumber - start.DayNumber + 1;
        var years = (int)Math.Round(days / DaysOfYear);
        return years > 0 ? end.AddYears(years * renewals) : end.AddDays(days * renewals);
    }
}
