using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Telemetry;

namespace PartnershipBot.Reminders;

/// <summary>What becomes of a reminder that is in hand: sent, given up, kept for later, moved or dropped.</summary>
internal sealed class ReminderEnds(ReminderTable table, ReminderRecorder recorder, TimeProvider clock, ILogger logger)
{
    /// <summary>A row found that long after its moment was due while nobody looked.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    /// <summary>Frees rows for a later moment.</summary>
    public async Task PostponeAsync(IReadOnlyList<ReminderRow> rows, DateTimeOffset next, SweepPass pass)
    {
        await table.ReplaceAsync(
            [.. rows.Select(r => r with { LeaseUntil = null, LeaseBy = null, NotBefore = next })],
            CancellationToken.None
        );
        pass.ComeBack(next);
    }

    /// <summary>What cannot be delivered gets its named state, which its owner sees at the next visit.</summary>
    public async Task GiveUpAsync(List<ReminderRow> rows, MarkKind kind, string reason, ReminderSettings settings)
    {
        foreach (var row in rows)
        {
            await table.AddUndeliveredAsync(row, kind, CancellationToken.None);
            BotTelemetry.RemindersFailed.Add(1, new KeyValuePair<string, object?>(TagNames.Outcome, $"{kind}"));
            ReminderLog.GivenUp(logger, row.Rule, row.PartnershipId, $"{kind}", row.Attempts, reason);
        }
        await FinishAsync(rows, kind, settings);
    }

    /// <summary>Records what became of rows, then takes them away: cut off in between, they find themselves marked.</summary>
    public async Task FinishAsync(List<ReminderRow> rows, MarkKind kind, ReminderSettings settings)
    {
        await recorder.RecordAsync(rows[0].Library, [.. rows.Select(r => (r, kind))], settings, CancellationToken.None);
        foreach (var row in rows)
        {
            await table.DeleteAsync(row, CancellationToken.None);
        }
    }

    /// <summary>What is not to be sent goes; what is for later stands where it is looked for then.</summary>
    public async Task SettleAsync(Verdict verdict, ReminderSettings settings)
    {
        var row = verdict.Row;
        switch (verdict.Kind)
        {
            case VerdictKind.Moved:
                var moved = ReminderRow.Of(
                    row.Library,
                    row.PartnershipId,
                    verdict.Partnership?.OwnerId ?? row.Person,
                    verdict.Reminder!,
                    settings.Digest
                );
                if (moved.Partition == row.Partition)
                {
                    await table.ReplaceAsync([moved with { ETag = row.ETag }], CancellationToken.None);
                    return;
                }
                await table.AddAsync([moved], CancellationToken.None);
                break;
            case VerdictKind.Dropped when verdict.Reminder is not null || clock.GetUtcNow() - row.DueAt > Late:
                // What a change has made idle goes without a word; what would have been said leaves a line.
                ReminderLog.Dropped(
                    logger,
                    row.Rule,
                    row.PartnershipId,
                    verdict.Reminder is null ? "its condition does not hold" : "overtaken"
                );
                await recorder.RecordAsync(row.Library, [(row, MarkKind.Dropped)], settings, CancellationToken.None);
                break;
        }
        await table.DeleteAsync(row, CancellationToken.None);
    }
}
