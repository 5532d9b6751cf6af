namespace PartnershipBot.Domain.Sessions;

/// <summary>How many sessions took place in a month.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Held">Those that took place, moved ones included.</param>
public sealed record MonthOfSessions(DateOnly Month, int Held)
{
    /// <summary>The months of a period from the first session that took place to the last, those without one included.</summary>
    public static IReadOnlyList<MonthOfSessions> Of(IEnumerable<Session> sessions, DateOnly from, DateOnly to)
    {
        var held = sessions
            .Where(s => s.TookPlace && s.Day >= from && s.Day <= to)
            .GroupBy(s => new DateOnly(s.Day.Year, s.Day.Month, 1))
            .ToDictionary(month => month.Key, month => month.Count());
        if (held.Count == 0)
        {
            return [];
        }
        var months = new List<MonthOfSessions>();
        for (var month = held.Keys.Min(); month <= held.Keys.Max(); month = month.AddMonths(1))
        {
            months.Add(new MonthOfSessions(month, held.GetValueOrDefault(month)));
        }
        return months;
    }
}
