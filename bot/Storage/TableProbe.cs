namespace PartnershipBot.Storage;

/// <summary>The readiness probe of both adapters: one small row for each machine is written and read back.</summary>
internal static class TableProbe
{
    private static readonly Dictionary<string, object> Small = new() { ["alive"] = true };

    /// <summary>As much as a turn with long answers stores: a disk may have room for one small row and not for that.</summary>
    private static readonly Dictionary<string, object> Large = Enumerable
        .Range(1, 8)
        .ToDictionary(static n => $"room{n}", static object (_) => new string('x', 30_000));

    /// <param name="store">The store to try.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="isLarge">Whether to try it with as much as a long turn stores; a small row is left in its place.</param>
    public static async Task PingAsync(ITableStore store, CancellationToken ct, bool isLarge = false)
    {
        var row = Environment.MachineName;
        if (isLarge)
        {
            await store.BatchAsync(Tables.Health, "ping", [TableWrite.Upsert(row, Large)], ct);
        }
        await store.BatchAsync(Tables.Health, "ping", [TableWrite.Upsert(row, Small)], ct);
        if (await store.GetAsync(Tables.Health, "ping", row, ct) is null)
        {
            throw new TableUnavailableException("A row that was written could not be read back.");
        }
    }
}
