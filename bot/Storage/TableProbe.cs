namespace PartnershipBot.Storage;

/// <summary>The readiness probe of both adapters: one small row for each machine is written and read back.</summary>
internal static class TableProbe
{
    private static readonly Dictionary<string, object> Columns = new() { ["alive"] = true };

    public static async Task PingAsync(ITableStore store, CancellationToken ct)
    {
        var row = Environment.MachineName;
        await store.BatchAsync(Tables.Health, "ping", [TableWrite.Upsert(row, Columns)], ct);
        if (await store.GetAsync(Tables.Health, "ping", row, ct) is null)
            throw new TableUnavailableException("A row that was written could not be read back.");
    }
}
