namespace PartnershipBot.Storage.Export;

/// <summary>A row on its way from one store to another.</summary>
internal readonly record struct ExportRow(string Table, string Partition, string Key, IReadOnlyDictionary<string, object> Columns)
{
    public static ExportRow Of(string table, TableRow row) => new(table, row.PartitionKey!, row.RowKey, row.Columns);

    /// <summary>The place of the row, as a message names it: ids, never an answer.</summary>
    public string Place => $"{Table} · {KeyCodec.Encode(Partition)} · {KeyCodec.Encode(Key)}";
}
