namespace PartnershipBot.Partnerships.Reminders;

/// <summary>A review that is finished (bilan final), as the partnership keeps it.</summary>
/// <param name="Type">midTerm, final, or early when the partnership ended before its time.</param>
/// <param name="DueOn">The day on which it was due, when it is known.</param>
public sealed record FinishedReview(int Number, string? Type, DateOnly? DueOn, DateOnly? FinalisedOn);
