namespace PartnershipBot.Interview.Taking;

/// <summary>What a sentence answers beside the question that waits.</summary>
/// <param name="Own">What is left for the question that waits, as it would be typed; empty when the sentence does not answer it.</param>
/// <param name="Others">The other places with what is said for each, in the order of the questions.</param>
/// <param name="Left">What found no place, though the question that waits has taken its own part.</param>
internal sealed record Taken(string Own, IReadOnlyList<(Slot Slot, string Value)> Others, string Left);
