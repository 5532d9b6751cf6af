namespace PartnershipBot.Storage;

/// <param name="Continuation">Where the next page starts, opaque; null at the end. A page may be short, or empty, and still have
/// a next one.</param>
public sealed record TablePage(IReadOnlyList<TableRow> Rows, string? Continuation);
