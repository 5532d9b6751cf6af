namespace PartnershipBot.Storage;

/// <summary>A line of an export: first a <see cref="Head"/>, then the rows, and at the end the counts.</summary>
internal abstract record MoveLine
{
    /// <param name="Format">The version of the format.</param>
    public sealed record Head(int Format) : MoveLine;

    public sealed record Of(MoveRow Row) : MoveLine;

    /// <param name="Counts">The number of rows of each table.</param>
    public sealed record End(IReadOnlyDictionary<string, int> Counts) : MoveLine;
}
