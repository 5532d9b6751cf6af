namespace PartnershipBot.Language;

/// <summary>What a field is called.</summary>
/// <param name="Source">The blank, the element’s blank, the expression or the block behind it.</param>
/// <param name="Names">Its names; the first is the one that is shown.</param>
/// <param name="Meaning">What it is; empty where its name says so.</param>
public sealed record FieldName(string Source, IReadOnlyList<string> Names, string Meaning)
{
    public string Name => Names[0];

    /// <summary>An answer as it may be, or of a list several; none where a fictional partnership is the example.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}
