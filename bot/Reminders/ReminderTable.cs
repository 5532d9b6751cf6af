using System.Runtime.CompilerServices;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>The reminders that wait, in their own table. Safe for several instances at once.</summary>
public sealed class ReminderTable(ITableStore store)
{
    private const int PageSize = 200;
    private const int MostWrites = 100;

    private static readonly Dictionary<string, object> NoColumns = [];

    /// <summary>Stores rows; one that is there stays as it is, save that it takes the new moment when nobody has it in hand.</summary>
    public async Task AddAsync(IEnumerable<ReminderRow> rows, CancellationToken ct)
    {
        var batches = rows.DistinctBy(r => (r.Partition, r.RowKey)).GroupBy(r => r.Partition).SelectMany(day => day.Chunk(MostWrites));
        await Parallel.ForEachAsync(
            batches,
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = ct },
            async (batch, token) =>
            {
                try
                {
                    await store.BatchAsync(
                        Tables.Reminders,
                        batch[0].Partition,
                        [.. batch.Select(r => TableWrite.Insert(r.RowKey, r.Write()))],
                        token
                    );
                }
                catch (TableConflictException)
                {
                    foreach (var row in batch)
                    {
                        await AddAsync(row, token);
                    }
                }
            }
        );
    }

    /// <summary>The row of a key, or null.</summary>
    public async Task<ReminderRow?> FindAsync(string partition, string rowKey, CancellationToken ct) =>
        await store.GetAsync(Tables.Reminders, partition, rowKey, ct) is { } row
            ? ReminderRow.Read(row with { PartitionKey = partition })
            : null;

    /// <summary>The rows of a day and shard, page by page.</summary>
    public async IAsyncEnumerable<IReadOnlyList<ReminderRow>> PagesAsync(string partition, [EnumeratorCancellation] CancellationToken ct)
    {
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(Tables.Reminders, partition, KeyRange.All, PageSize, continuation, null, ct);
            yield return [.. page.Rows.Select(r => ReminderRow.Read(r with { PartitionKey = partition })).OfType<ReminderRow>()];
            continuation = page.Continuation;
        } while (continuation is not null);
    }

    /// <summary>Changes rows of one partition together; null when somebody else changed one of them.</summary>
    public async Task<IReadOnlyList<ReminderRow>?> ReplaceAsync(IReadOnlyList<ReminderRow> rows, CancellationToken ct)
    {
        try
        {
            var tags = await store.BatchAsync(
                Tables.Reminders,
                rows[0].Partition,
                [.. rows.Select(r => TableWrite.Replace(r.RowKey, r.Write(), r.ETag!))],
                ct
            );
            return [.. rows.Select((row, i) => row with { ETag = tags[i] })];
        }
        catch (TableConflictException)
        {
            return null;
        }
    }

    /// <summary>Takes a row away; nothing happens when somebody else has changed it or taken it away.</summary>
    public async Task DeleteAsync(ReminderRow row, CancellationToken ct)
    {
        try
        {
            await store.BatchAsync(Tables.Reminders, row.Partition, [TableWrite.Delete(row.RowKey, row.ETag!)], ct);
        }
        catch (TableConflictException)
        {
            // Whoever has it now finds that it is settled.
        }
    }

    /// <summary>The oldest day of a shard that may hold something; null when that is not known yet.</summary>
    public async Task<DateOnly?> WatermarkAsync(int shard, CancellationToken ct) =>
        await store.GetAsync(Tables.Reminders, ReminderKeys.Watermarks, $"{shard}", ct) is { } row
        && row.Columns.GetValueOrDefault("day") is string day
            ? ReminderKeys.DayOf(day + "|")
            : null;

    public Task SetWatermarkAsync(int shard, DateOnly day, CancellationToken ct) =>
        store.BatchAsync(
            Tables.Reminders,
            ReminderKeys.Watermarks,
            [TableWrite.Upsert($"{shard}", new Dictionary<string, object> { ["day"] = ReminderKeys.Partition(day, shard)[..10] })],
            ct
        );

    /// <summary>The first day that holds anything at all, or null: for a table whose watermarks are not known.</summary>
    public async Task<DateOnly?> FirstDayAsync(CancellationToken ct) =>
        (await store.ScanAsync(Tables.Reminders, new KeyRange("0", ":"), 1, null, ct)).Rows is [var first, ..]
            ? ReminderKeys.DayOf(first.PartitionKey ?? "")
            : null;

    /// <summary>Keeps what could not be delivered, until its owner has seen it.</summary>
    public Task AddUndeliveredAsync(ReminderRow row, MarkKind kind, CancellationToken ct) =>
        store.BatchAsync(
            Tables.Reminders,
            ReminderKeys.Undelivered,
            [TableWrite.Upsert(row.RowKey, new Dictionary<string, object>(row.Write()) { ["state"] = kind.ToString() })],
            ct
        );

    /// <summary>Its owner has seen it.</summary>
    public async Task RemoveUndeliveredAsync(string rowKey, CancellationToken ct)
    {
        try
        {
            await store.BatchAsync(
                Tables.Reminders,
                ReminderKeys.Undelivered,
                [new TableWrite(WriteKind.Delete, rowKey, NoColumns, TableWrite.AnyVersion)],
                ct
            );
        }
        catch (TableConflictException)
        {
            // Seen before.
        }
    }

    /// <summary>How many could not be delivered and were not seen yet, up to a limit.</summary>
    public async Task<int> CountUndeliveredAsync(int most, CancellationToken ct) =>
        await store.ReadAllAsync(Tables.Reminders, ReminderKeys.Undelivered, KeyRange.All, ct).Take(most).CountAsync(ct);

    private async Task AddAsync(ReminderRow row, CancellationToken ct)
    {
        try
        {
            await store.BatchAsync(Tables.Reminders, row.Partition, [TableWrite.Insert(row.RowKey, row.Write())], ct);
        }
        catch (TableConflictException)
        {
            if (
                await FindAsync(row.Partition, row.RowKey, ct) is { LeaseUntil: null } there
                && (there.DueAt != row.DueAt || there.Digest != row.Digest)
            )
            {
                await ReplaceAsync([there with { DueAt = row.DueAt, Digest = row.Digest, NotBefore = null }], ct);
            }
        }
    }
}
