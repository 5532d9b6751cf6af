namespace PartnershipBot.Domain.Reviews;

/// <summary>A review that an agreement asks for (bilan attendu).</summary>
/// <param name="IsFinal">Whether it closes a period, rather than looking back on one of its years.</param>
/// <param name="DueOn">The day on which it is due.</param>
public sealed record DueReview(bool IsFinal, DateOnly DueOn)
{
    /// <summary>The number of the period that it belongs to.</summary>
    public int Period { get; init; }

    /// <summary>Whether the period renews itself: it is then the last occasion to decide otherwise.</summary>
    public bool IsBeforeRenewal { get; init; }
}
