namespace PartnershipBot.Domain.Sessions;

/// <summary>What the sessions of a period add up to.</summary>
/// <param name="Noted">Sessions noted, whatever became of them.</param>
/// <param name="Held">Those that took place, moved ones included.</param>
/// <param name="Moved">Those that were moved, whether they have taken place or not.</param>
/// <param name="Cancelled">Those that were cancelled.</param>
/// <param name="Participants">People who took part, counted at each session; null when no session says.</param>
/// <param name="IsEstimate">Whether a part of that figure is estimated.</param>
/// <param name="AverageParticipants">For each session that says it, to a tenth; null when no session does.</param>
/// <param name="Loans">Items borrowed; null when no session says.</param>
/// <param name="NewRegistrations">New registrations; null when no session says.</param>
public sealed record SessionTotals(
    int Noted,
    int Held,
    int Moved,
    int Cancelled,
    int? Participants,
    bool IsEstimate,
    decimal? AverageParticipants,
    int? Loans,
    int? NewRegistrations
)
{
    /// <summary>The totals of the sessions whose day lies in a period, its first and last day included.</summary>
    public static SessionTotals Of(IEnumerable<Session> sessions, DateOnly from, DateOnly to)
    {
        var noted = sessions.Where(s => s.Day >= from && s.Day <= to).ToList();
        var held = noted.Where(s => s.TookPlace).ToList();
        var counted = held.Where(s => s.Participants is not null).ToList();
        return new SessionTotals(
            noted.Count,
            held.Count,
            noted.Count(s => s.Outcome == SessionOutcome.Moved),
            noted.Count(s => s.Outcome == SessionOutcome.Cancelled),
            Sum(counted, s => s.Participants),
            counted.Exists(s => s.IsEstimate),
            counted.Count == 0
                ? null
                : Math.Round((decimal)counted.Sum(s => s.Participants!.Value) / counted.Count, 1, MidpointRounding.AwayFromZero),
            Sum(held, s => s.Loans),
            Sum(held, s => s.NewRegistrations)
        );
    }

    /// <summary>A figure; null when no session says it, so that nothing noted is never taken for zero.</summary>
    public decimal? Of(SessionFigure figure) =>
        Noted == 0
            ? null
            : figure switch
            {
                SessionFigure.Held => Held,
                SessionFigure.Moved => Moved,
                SessionFigure.Cancelled => Cancelled,
                SessionFigure.Participants => Participants,
                SessionFigure.AverageParticipants => AverageParticipants,
                SessionFigure.Loans => Loans,
                SessionFigure.NewRegistrations => NewRegistrations,
                _ => null,
            };

    /// <summary>Whether a figure rests on estimates.</summary>
    public bool IsEstimated(SessionFigure figure) =>
        IsEstimate && figure is SessionFigure.Participants or SessionFigure.AverageParticipants;

    private static int? Sum(List<Session> sessions, Func<Session, int?> figure) =>
        sessions.Exists(s => figure(s) is not null) ? sessions.Sum(s => figure(s) ?? 0) : null;
}
