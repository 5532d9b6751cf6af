namespace PartnershipBot.Documents;

/// <summary>A table of a workbook.</summary>
/// <param name="Name">What it is called; at most 31 characters.</param>
/// <param name="Columns">The heads of its columns.</param>
/// <param name="Rows">Its rows: texts, days and numbers; null where nothing is known.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
