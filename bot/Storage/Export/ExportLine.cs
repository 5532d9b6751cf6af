namespace PartnershipBot.Storage.Export;

/// <summary>A line of an export: first a <see cref="Head"/>, then the rows, and at the end the counts.</summary>
internal abstract record ExportLine
{
    /// <param name="Format">The version of the format.</param>
    public sealed record Head(int Format) : ExportLine;

    public sealed record Of(ExportRow Row) : ExportLine;

    /// <param name="Counts">The number of rows of each table.</param>
    public sealed record End(IReadOnlyDictionary<string, int> Counts) : ExportLine;
}
