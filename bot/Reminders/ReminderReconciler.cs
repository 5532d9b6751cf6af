using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>
/// Heals a cut between the two tables: whatever a partnership's dates call for in the coming days and is not among the
/// reminders is added. It runs each day, so that nothing comes due before it was looked for.
/// </summary>
public sealed class ReminderReconciler(ITableStore store, ReminderTable table, TimeProvider clock, ILogger<ReminderReconciler> logger)
{
    private const int DaysAhead = 8;

    /// <summary>Adds what is missing.</summary>
    /// <returns>How many reminders were added.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var last = now.AddDays(DaysAhead);
        var there = await KnownAsync(now, last, ct);
        var (added, partnerships) = (0, 0);
        var (library, settings) = ("", ReminderSettings.Default);
        var missing = new List<ReminderRow>();
        await foreach (var row in store.ScanAllAsync(Tables.Libraries, KeyRange.All, ct))
        {
            var found = Of(row);
            if (found.Count == 0)
            {
                continue;
            }
            if (row.PartitionKey != library)
            {
                await FlushAsync();
                library = row.PartitionKey!;
                settings = ReminderSettings.Read(
                    AnswerSheet.Of(
                        (await store.GetAsync(Tables.Libraries, library, RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>()
                    )
                );
            }
            partnerships++;
            missing.AddRange(
                found
                    .SelectMany(partnership => Replanning.Rows(library, partnership, settings, now))
                    .Where(r => r.DueAt <= last && !there.Contains((r.Partition, r.RowKey)))
            );
        }
        await FlushAsync();
        if (added > 0)
        {
            ReminderLog.Reconciled(logger, added, partnerships);
        }
        return added;

        async Task FlushAsync()
        {
            if (missing.Any(r => r.PartnershipId.Length == 0))
            {
                var marks = ReminderTruth.MarksOf(await store.GetAsync(Tables.Libraries, library, RowKeys.Reminders, ct));
                missing.RemoveAll(r => r.PartnershipId.Length == 0 && marks.IsSettled(r.Name));
            }
            var rows = missing.DistinctBy(r => (r.Partition, r.RowKey)).ToList();
            await table.AddAsync(rows, ct);
            added += rows.Count;
            missing.Clear();
        }
    }

    /// <summary>What a row makes people be reminded of: a partnership, or a partner with what is to be done next.</summary>
    private static IReadOnlyList<Partnership> Of(TableRow row) =>
        row.RowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal)
            ? PartnershipRows.Read(row) is { } partnership
                ? [partnership]
                : []
            : row.RowKey.StartsWith(RowKeys.Partners, StringComparison.Ordinal) && PartnerRows.Partner(row) is { IsListed: true } partner
                ? [.. partner.AsPartnerships()]
                : [];

    private async Task<HashSet<(string, string)>> KnownAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        var range = new KeyRange(
            ReminderKeys.Partition(DateOnly.FromDateTime(from.UtcDateTime), 0),
            ReminderKeys.Partition(DateOnly.FromDateTime(to.UtcDateTime).AddDays(1), 0)
        );
        return await store.ScanAllAsync(Tables.Reminders, range, ct).Select(r => (r.PartitionKey!, r.RowKey)).ToHashSetAsync(null, ct);
    }
}
