namespace PartnershipBot.Storage;

/// <summary>
/// A stored row. Column values are string, bool, int, long, double, <see cref="DateTimeOffset"/> (the instant; always read back in
/// UTC) or byte[] (minus zero becomes zero); a null is never stored, the column is absent.
/// </summary>
/// <param name="ETag">Version of the whole row; null when only some columns were read.</param>
public sealed record TableRow(string RowKey, IReadOnlyDictionary<string, object> Columns, string? ETag = null, string? PartitionKey = null);
