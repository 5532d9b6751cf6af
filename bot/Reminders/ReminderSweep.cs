using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

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
    ILogger<ReminderSweep> logger)
{
    /// <summary>Days behind today that are looked at even when they are known to be empty: a turn may have begun before midnight.</summary>
    private const int DaysBehind = 1;

    /// <summary>A row found that long after its moment was due while nobody looked.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    private readonly string _instance = Guid.NewGuid().ToString("N");

    /// <summary>Delivers what is due.</summary>
    /// <param name="ct">Ends the pass between two reminders; what is in hand is finished.</param>
    /// <param name="asOf">For developers: the moment up to which things count as due; by default now.</param>
    /// <returns>When something can be done next, if that is known and before the next regular pass.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken ct, DateTimeOffset? asOf = null)
    {
        var pass = new Pass { AsOf = asOf };
        var today = DateOnly.FromDateTime((asOf ?? clock.GetUtcNow()).UtcDateTime);
        // Instances begin at different shards, so that they seldom reach for the same row.
        var first = Math.Abs(_instance.GetHashCode(StringComparison.Ordinal)) % ReminderKeys.Shards;
        for (var i = 0; i < ReminderKeys.Shards && !ct.IsCancellationRequested; i++)
        {
            await SweepShardAsync((first + i) % ReminderKeys.Shards, today, pass, ct);
        }
        return pass.Next;
    }

    private async Task SweepShardAsync(int shard, DateOnly today, Pass pass, CancellationToken ct)
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
    private async Task DeliverAsync(IReadOnlyList<ReminderRow> page, Pass pass, CancellationToken ct)
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
        var persons = free.OrderBy(r => r.DueAt).ThenBy(r => r.RowKey, StringComparer.Ordinal).GroupBy(r => (r.Library, r.Audience, r.Person));
        await Parallel.ForEachAsync(persons, new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism }, async (person, _) =>
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
        });
    }

    /// <summary>False when this person is not to be written to any more in this pass.</summary>
    private async Task<bool> TryHandleAsync(IReadOnlyList<ReminderRow> parcel, Pass pass)
    {
        try
        {
            return await HandleAsync(parcel, pass);
        }
        catch (Exception e)
        {
            // Nothing is lost: the lease runs out.
            ReminderLog.Stuck(logger, parcel[0].Rule, parcel[0].PartnershipId, e);
            pass.ComeBack(clock.GetUtcNow() + options.Lease);
            return false;
        }
    }

    private async Task<bool> HandleAsync(IReadOnlyList<ReminderRow> parcel, Pass pass)
    {
        var first = parcel[0];
        var library = await truth.LibraryAsync(first.Library, CancellationToken.None);
        var settings = ReminderSettings.Read(library);
        var to = await addresses.OfAsync(first, settings, CancellationToken.None);
        if (to is not null && limits.TryTake(to.Tenant, to.Conversation) is { } retryAt)
        {
            pass.Limited(retryAt);
            return false;
        }
        var now = clock.GetUtcNow();
        var claim = parcel.Select(r => r with { LeaseUntil = now + options.Lease, LeaseBy = _instance, NotBefore = null, Attempts = r.Attempts + 1 });
        if (await table.ReplaceAsync([.. claim], CancellationToken.None) is not { } claimed)
        {
            GiveBack();
            return true;
        }
        var holding = new List<Verdict>();
        foreach (var row in claimed)
        {
            if (row.Attempts > options.MostAttempts)
            {
                // Whatever stops us at it each time, it does not stop the others for ever.
                await GiveUpAsync([row], MarkKind.Failed, "it was begun too often", settings);
                continue;
            }
            var verdict = await truth.LookAsync(row, settings, pass.AsOf ?? now, CancellationToken.None);
            if (verdict.Kind == VerdictKind.Holds)
            {
                holding.Add(verdict);
            }
            else
            {
                await SettleAsync(verdict, settings);
            }
        }
        if (holding.Count == 0)
        {
            GiveBack();
            return true;
        }
        var owner = holding[0].Partnership?.OwnerId ?? first.Person;
        if (first.Audience == ReminderAudience.Owner && owner != first.Person)
        {
            // Somebody else follows it now.
            to = await addresses.OfAsync(first with { Person = owner }, settings, CancellationToken.None);
            holding = [.. holding.Select(v => v with { Row = v.Row with { Person = owner } })];
        }
        var notice = new Notice(first.Library, library, [.. holding.Select(v => (v.Partnership, v.Reminder!))], first.Digest, settings.DayOf(now));
        var outcome = to is null ? new SendOutcome.Unreachable("no conversation is known") : await sender.SendAsync(to, notice, CancellationToken.None);
        return await ConcludeAsync(holding, to, outcome, settings, pass);

        void GiveBack()
        {
            if (to is not null)
            {
                limits.GiveBack(to.Tenant, to.Conversation);
            }
        }
    }

    private async Task<bool> ConcludeAsync(List<Verdict> sent, AddressRow? to, SendOutcome outcome, ReminderSettings settings, Pass pass)
    {
        var rows = sent.Select(v => v.Row).ToList();
        var first = rows[0];
        switch (outcome)
        {
            case SendOutcome.Delivered:
                await FinishAsync(rows, MarkKind.Sent, settings);
                rows.ForEach(r => ReminderLog.Delivered(logger, r.Rule, r.PartnershipId, r.Attempts));
                return true;
            case SendOutcome.Unreachable when first.Via < Addresses.MostWays && await addresses.HasNextAsync(first, CancellationToken.None):
                // The next way is tried in this pass still.
                await PostponeAsync([.. rows.Select(r => r with { Via = r.Via + 1 })], clock.GetUtcNow(), pass);
                return true;
            case SendOutcome.Unreachable unreachable:
                await GiveUpAsync(rows, MarkKind.Unreachable, unreachable.Reason, settings);
                return true;
            case SendOutcome.Later later when first.Attempts >= options.MostAttempts:
                await GiveUpAsync(rows, MarkKind.Failed, later.Reason, settings);
                return true;
            case SendOutcome.Later later:
                var next = clock.GetUtcNow() + Backoff(first.Attempts, later.After);
                if (later.Throttled && to is not null)
                {
                    limits.Block(to.Tenant, to.Conversation, next);
                }
                ReminderLog.Postponed(logger, first.Rule, first.PartnershipId, first.Attempts, later.Reason, next);
                await PostponeAsync(rows, next, pass);
                return !later.Throttled;
            default:
                throw new InvalidOperationException($"{outcome} is not known.");
        }
    }

    /// <summary>Twice as long after each failure, at random in the upper half, so that those who failed together do not come back together.</summary>
    private TimeSpan Backoff(int attempts, TimeSpan? asked)
    {
        var longest = Math.Min(options.LongestBackoff.TotalSeconds, options.FirstBackoff.TotalSeconds * Math.Pow(2, Math.Min(attempts - 1, 20)));
        var wait = TimeSpan.FromSeconds(longest * (0.5 + (Random.Shared.NextDouble() / 2)));
        return asked is { } after && after > wait ? after : asked ?? wait;
    }

    private async Task PostponeAsync(IReadOnlyList<ReminderRow> rows, DateTimeOffset next, Pass pass)
    {
        await table.ReplaceAsync([.. rows.Select(r => r with { LeaseUntil = null, LeaseBy = null, NotBefore = next })], CancellationToken.None);
        pass.ComeBack(next);
    }

    private async Task GiveUpAsync(List<ReminderRow> rows, MarkKind kind, string reason, ReminderSettings settings)
    {
        foreach (var row in rows)
        {
            await table.AddUndeliveredAsync(row, kind, CancellationToken.None);
            ReminderLog.GivenUp(logger, row.Rule, row.PartnershipId, $"{kind}", row.Attempts, reason);
        }
        await FinishAsync(rows, kind, settings);
    }

    private async Task FinishAsync(List<ReminderRow> rows, MarkKind kind, ReminderSettings settings)
    {
        await recorder.RecordAsync(rows[0].Library, [.. rows.Select(r => (r, kind))], settings, CancellationToken.None);
        foreach (var row in rows)
        {
            await table.DeleteAsync(row, CancellationToken.None);
        }
    }

    /// <summary>What is not to be sent goes; what is for later stands where it is looked for then.</summary>
    private async Task SettleAsync(Verdict verdict, ReminderSettings settings)
    {
        var row = verdict.Row;
        switch (verdict.Kind)
        {
            case VerdictKind.Moved:
                var moved = ReminderRow.Of(row.Library, row.PartnershipId, verdict.Partnership?.OwnerId ?? row.Person, verdict.Reminder!, settings.Digest);
                if (moved.Partition == row.Partition)
                {
                    await table.ReplaceAsync([moved with { ETag = row.ETag }], CancellationToken.None);
                    return;
                }
                await table.AddAsync([moved], CancellationToken.None);
                break;
            case VerdictKind.Dropped when verdict.Reminder is not null || clock.GetUtcNow() - row.DueAt > Late:
                // What a change has made idle goes without a word; what would have been said leaves a line.
                ReminderLog.Dropped(logger, row.Rule, row.PartnershipId, verdict.Reminder is null ? "its condition does not hold" : "overtaken");
                await recorder.RecordAsync(row.Library, [(row, MarkKind.Dropped)], settings, CancellationToken.None);
                break;
        }
        await table.DeleteAsync(row, CancellationToken.None);
    }

    /// <summary>What one pass has learnt.</summary>
    private sealed class Pass
    {
        /// <summary>After so many that the limits hold back, the rest is left for the next pass, unread.</summary>
        private const int MostLimited = 100;

        private readonly Lock _lock = new();
        private int _limited;

        public DateTimeOffset? AsOf { get; init; }

        public DateTimeOffset? Next { get; private set; }

        public bool IsFull => Volatile.Read(ref _limited) >= MostLimited;

        public void ComeBack(DateTimeOffset at)
        {
            lock (_lock)
            {
                Next = Next is { } next && next <= at ? next : at;
            }
        }

        public void Limited(DateTimeOffset at)
        {
            Interlocked.Increment(ref _limited);
            ComeBack(at);
        }
    }
}
