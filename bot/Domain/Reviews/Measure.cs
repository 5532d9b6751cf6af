namespace PartnershipBot.Domain.Reviews;

/// <summary>What was found for one criterion (résultat obtenu): a figure, words, or why there is neither.</summary>
/// <param name="Criterion">The place of its criterion in the signed version, from 0.</param>
/// <param name="Value">The figure of a quantitative criterion.</param>
/// <param name="Text">The finding of a qualitative one.</param>
/// <param name="NotMeasuredReason">Why it was not measured.</param>
/// <param name="Judged">How far a finding in words reaches what was hoped for, in the eyes of whoever wrote it: met, partly met or
/// missed.</param>
public sealed record Measure(
    int Criterion,
    decimal? Value = null,
    string? Text = null,
    string? NotMeasuredReason = null,
    Attainment? Judged = null
);
