using PartnershipBot.Conversations;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Telemetry;

namespace PartnershipBot.Reminders;

/// <summary>
/// One pass over what is due: claim, look again, send, record. Several instances may run at once, and any may end at any
/// point: what it had in hand is taken by another once its lease has run out. A pass never waits; it says when to come back.
/// </summary>
public sealed class ReminderSweep(
    ReminderTable table,
    ReminderTruth truth,
    ReminderRecorder recorder,
    Addresses addresses,
    IReminderSender sender,
    SendLimits limits,
    TimeProvider clock,
    SweepOptions options,
    ILogger<ReminderSweep> logger
)
{
    /// <summary>Days behind today that are looked at even when they are known to be empty: a turn may have begun before midnight.</summary>
    private const int DaysBehind = 1;

    private readonly ReminderDelivery _delivery = new(
        table,
        truth,
        new ReminderEnds(table, recorder, clock, logger),
        addresses,
        sender,
        limits,
        clock,
        options,
        logger
    );

    /// <summary>Delivers what is due.</summary>
    /// <param name="ct">Ends the pass between two reminders; what is in hand is finished.</param>
    /// <returns>When something can be done next, if that is known and before the next regular pass.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken ct)
    {
        var pass = new SweepPass();
        await SweepAsync(pass, ct);
        return pass.Next;
    }

    /// <summary>For developers: delivers at once what is due by a moment, in all libraries.</summary>
    /// <returns>How many messages went out.</returns>
    public async Task<int> SendAsync(DateTimeOffset asOf, CancellationToken ct)
    {
        var pass = new SweepPass { AsOf = asOf };
        await SweepAsync(pass, ct);
        return pass.Sent;
    }

    private async Task SweepAsync(SweepPass pass, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime((pass.AsOf ?? clock.GetUtcNow()).UtcDateTime);
        // Instances begin at different shards, so that they seldom reach for the same row.
        var first = (int)((uint)_delivery.Instance.GetHashCode(StringComparison.Ordinal) % ReminderKeys.Shards);
        for (var i = 0; i < ReminderKeys.Shards && !ct.IsCancellationRequested; i++)
        {
            await SweepShardAsync((first + i) % ReminderKeys.Shards, today, pass, ct);
        }
    }

    private async Task SweepShardAsync(int shard, DateOnly today, SweepPass pass, CancellationToken ct)
    {
        var known = await table.WatermarkAsync(shard, CancellationToken.None);
        var behind = today.AddDays(-DaysBehind);
        // A watermark ahead of us is that of a clock that was set back.
        var from = known is { } mark && mark <= behind ? mark : await table.FirstDayAsync(CancellationToken.None) ?? behind;
        from = from < behind ? from : behind;
        DateOnly? unfinished = null;
        for (var day = from; day <= today && !ct.IsCancellationRequested; day = day.AddDays(1))
        {
            var isEmpty = true;
            await foreach (var page in table.PagesAsync(ReminderKeys.Partition(day, shard), CancellationToken.None))
            {
                isEmpty &= page.Count == 0;
                await DeliverAsync(page, pass, ct);
                if (ct.IsCancellationRequested || pass.IsFull)
                {
                    isEmpty = false;
                    break;
                }
            }
            unfinished ??= isEmpty ? null : day;
            if (pass.IsFull)
            {
                break;
            }
        }
        var reached = unfinished is { } first && first < behind ? first : behind;
        if (!ct.IsCancellationRequested && reached != known)
        {
            await table.SetWatermarkAsync(shard, reached, CancellationToken.None);
        }
    }

    /// <summary>Those to one person one after the other, in order; several persons at a time.</summary>
    private async Task DeliverAsync(IReadOnlyList<ReminderRow> page, SweepPass pass, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var free = new List<ReminderRow>();
        foreach (var row in page)
        {
            DateTimeOffset at = new[] { row.DueAt, row.NotBefore, row.LeaseUntil }.Max()!.Value;
            if (at <= (pass.AsOf ?? now))
            {
                free.Add(row);
            }
            else
            {
                pass.ComeBack(at);
            }
        }
        BotTelemetry.RemindersDue.Add(free.Count);
        var persons = free.OrderBy(r => r.DueAt)
            .ThenBy(r => r.RowKey, StringComparer.Ordinal)
            .GroupBy(r => (r.Library, r.Audience, r.Person));
        await Parallel.ForEachAsync(
            persons,
            new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism },
            async (person, _) =>
            {
                // What is told as the week's goes as one message.
                var parcels = person.Where(r => r.Digest).Chunk(30).Concat(person.Where(r => !r.Digest).Select(r => new[] { r }));
                foreach (var parcel in parcels)
                {
                    if (ct.IsCancellationRequested || !await TryHandleAsync(parcel, pass))
                    {
                        return;
                    }
                }
            }
        );
    }

    /// <summary>False when this person is not to be written to any more in this pass.</summary>
    private async Task<bool> TryHandleAsync(IReadOnlyList<ReminderRow> parcel, SweepPass pass)
    {
        try
        {
            return await _delivery.HandleAsync(parcel, pass);
        }
        catch (Exception e)
        {
            // Nothing is lost: the lease runs out.
            ReminderLog.Stuck(logger, parcel[0].Rule, parcel[0].PartnershipId, e);
            pass.ComeBack(clock.GetUtcNow() + options.Lease);
            return false;
        }
    }
}
