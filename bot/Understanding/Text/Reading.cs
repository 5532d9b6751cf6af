namespace PartnershipBot.Understanding.Text;

/// <summary>What a reader understood of an answer, and what it did not use: empty when every word counts or says nothing.</summary>
/// <param name="Value">What was understood.</param>
/// <param name="Left">The words that went into no part of it, as they were typed.</param>
public readonly record struct Reading<T>(T Value, string Left);
