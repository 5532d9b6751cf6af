namespace PartnershipBot.Understanding.Choices;

/// <summary>
/// What an answer to a multiple choice says: the codes in the order in which they were named, the parts that name no option
/// (or several), as typed, and by code what followed its name (« Autre : une malle de jeux »).
/// <paramref name="Exact"/>: every name was given, not something near it.
/// </summary>
public sealed record ChoicesReading(
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Unrecognised,
    IReadOnlyDictionary<string, string> Rests,
    bool Exact = true
)
{
    /// <summary>By which words each option was named.</summary>
    public IReadOnlyList<(string Code, string Part)> Said { get; init; } = [];

    /// <summary>The words that name none of them.</summary>
    public string Left { get; init; } = "";
}
