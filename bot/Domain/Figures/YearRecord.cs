using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Domain.Figures;

/// <summary>Everything that was noted of one partnership, for the figures of a year.</summary>
/// <param name="Partnership">The partnership itself, one cycle of it.</param>
public sealed record YearRecord(Partnership Partnership)
{
    public IReadOnlyList<Session> Sessions { get; init; } = [];

    /// <summary>Its finished reviews, the first one first.</summary>
    public IReadOnlyList<FinishedReview> Reviews { get; init; } = [];

    public IReadOnlyList<TakenDecision> Decisions { get; init; } = [];

    /// <summary>The days on which its amendments were signed.</summary>
    public IReadOnlyList<DateOnly> AmendedOn { get; init; } = [];

    public IReadOnlyList<Appeal> Requests { get; init; } = [];

    /// <summary>The day on which it was decided to stop; null when it was not.</summary>
    public DateOnly? StoppedOn => Decisions.FirstOrDefault(d => d.Outcome == Decision.Stop)?.On;

    /// <summary>Whether its agreement was in force on some day of a year, or a session of that year was noted.</summary>
    public bool RanIn(int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return Partnership is { IsSigned: true, DiscardedAt: null }
            && ((Partnership.Agreement.Start <= last && Ended(last) >= first) || Sessions.Any(s => s.Day.Year == year));
    }

    /// <summary>Its last day, as far as a day knows: the end of the agreement, renewed or not, or the decision to stop before.</summary>
    private DateOnly? Ended(DateOnly day) =>
        Partnership.Agreement.EndOn(day) is not { } end ? null
        : StoppedOn is { } stopped && stopped < end ? stopped
        : end;
}
