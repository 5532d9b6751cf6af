namespace PartnershipBot.Domain.Reviews;

/// <summary>A review that is finished (bilan terminé), as the partnership remembers it; its results are a row of their own.</summary>
/// <param name="Number">1 for the first one.</param>
/// <param name="DueOn">The day on which it was due: an anniversary or the end of the agreement.</param>
/// <param name="To">The last day that it covers.</param>
public sealed record Review(int Number, ReviewType Type, DateOnly DueOn, DateOnly To, DateOnly FinalisedOn);
