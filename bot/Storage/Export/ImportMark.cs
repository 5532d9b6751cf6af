namespace PartnershipBot.Storage.Export;

/// <summary>A row that stands in the store while an import is under way, so that one which was cut off is not taken for a whole.</summary>
internal static class ImportMark
{
    private const string Partition = "import";
    private const string Key = "running";

    public static Task SetAsync(ITableStore store, string path, DateTimeOffset at, CancellationToken ct) =>
        store.BatchAsync(
            Tables.Health,
            Partition,
            [TableWrite.Upsert(Key, new Dictionary<string, object> { ["file"] = Path.GetFileName(path), ["startedAt"] = at })],
            ct
        );

    public static async Task ClearAsync(ITableStore store, CancellationToken ct)
    {
        if (await store.GetAsync(Tables.Health, Partition, Key, ct) is { } row)
        {
            await store.BatchAsync(Tables.Health, Partition, [TableWrite.Delete(Key, row.ETag!)], ct);
        }
    }

    /// <summary>What is to be said of an import that did not end; null when there is none.</summary>
    public static async Task<string?> ReadAsync(ITableStore store, CancellationToken ct) =>
        await store.GetAsync(Tables.Health, Partition, Key, ct) is { } row
            ? $"The import of {row.Columns.GetValueOrDefault("file")} did not end: the store is half imported. Import the same file again."
            : null;
}
