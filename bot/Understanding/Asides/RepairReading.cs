namespace PartnershipBot.Understanding.Asides;

/// <summary>An answer given before is to be another: « change la date de fin au 30 juin », « Marnes au lieu de Valmont ».</summary>
/// <param name="Places">The ids of the questions that were named; empty when none was.</param>
/// <param name="Value">What is right, as it was typed; null when only the question was named.</param>
/// <param name="Old">What was wrong, as it was typed; null when nobody said.</param>
/// <param name="IsSure">Whether the words are a correction whatever they name; else they may be an answer.</param>
public sealed record RepairReading(IReadOnlyList<string> Places, string? Value, string? Old = null, bool IsSure = true)
{
    /// <summary>Whether the value comes to what is there, rather than in its place.</summary>
    public bool IsAddition { get; init; }

    /// <summary>Whether words between the name and the value, or the way in which both are written, tell where the one ends.</summary>
    public bool IsLinked { get; init; } = true;
}
