namespace PartnershipBot.Storage.Rows;

/// <summary>What changed of a row beside its partnership, such as a session: a line of history keeps both.</summary>
/// <param name="RowKey">The row.</param>
/// <param name="Before">Its values before; none when it is new.</param>
/// <param name="After">Its values after; none when it is gone.</param>
public sealed record RowChange(string RowKey, IReadOnlyDictionary<string, object?> Before, IReadOnlyDictionary<string, object?> After);
