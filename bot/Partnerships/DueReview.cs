namespace PartnershipBot.Partnerships;

/// <summary>A review that an agreement asks for (bilan attendu).</summary>
/// <param name="IsFinal">Whether it closes the agreement, rather than looking back on one of its years.</param>
/// <param name="DueOn">The day on which it is due.</param>
public sealed record DueReview(bool IsFinal, DateOnly DueOn);
