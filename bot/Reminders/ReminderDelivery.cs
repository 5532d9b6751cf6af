using PartnershipBot.Conversations;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Telemetry;

namespace PartnershipBot.Reminders;

/// <summary>Delivers what is due to one person: claim, look again, send, record.</summary>
internal sealed class ReminderDelivery(
    ReminderTable table,
    ReminderTruth truth,
    ReminderEnds ends,
    Addresses addresses,
    IReminderSender sender,
    SendLimits limits,
    TimeProvider clock,
    SweepOptions options,
    ILogger logger
)
{
    /// <summary>Whose lease a claim carries.</summary>
    public string Instance { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Claims what is for one person, looks at each reminder again, and sends what still holds as one message.</summary>
    /// <returns>False when this person is not to be written to any more in this pass.</returns>
    public async Task<bool> HandleAsync(IReadOnlyList<ReminderRow> batch, SweepPass pass)
    {
        var first = batch[0];
        var library = await truth.LibraryAsync(first.Library, CancellationToken.None);
        var settings = ReminderSettings.Read(library);
        var to = await addresses.OfAsync(first, settings, CancellationToken.None);
        using var slot = SendSlot.Take(limits, to);
        if (slot.FreeAt is { } retryAt)
        {
            pass.Limited(retryAt);
            return false;
        }
        var now = clock.GetUtcNow();
        var holding = await ClaimAsync(batch, now) is { } claimed ? await LookAsync(claimed, settings, pass.AsOf ?? now) : [];
        if (holding.Count == 0)
        {
            return true;
        }
        slot.Use();
        var owner = holding[0].Partnership?.OwnerId ?? first.Person;
        if (first.Audience == ReminderAudience.Owner && owner != first.Person)
        {
            // Somebody else follows it now.
            to = await addresses.OfAsync(first with { Person = owner }, settings, CancellationToken.None);
            holding = [.. holding.Select(v => v with { Row = v.Row with { Person = owner } })];
        }
        var outcome = to is null
            ? new SendOutcome.Unreachable("no conversation is known")
            : await sender.SendAsync(to, NoticeOf(first, library, holding, settings.DayOf(now)), CancellationToken.None);
        return await ConcludeAsync(holding, to, outcome, settings, pass);
    }

    /// <summary>Takes the rows in hand; null when another instance has them.</summary>
    private Task<IReadOnlyList<ReminderRow>?> ClaimAsync(IReadOnlyList<ReminderRow> batch, DateTimeOffset now) =>
        table.ReplaceAsync(
            [
                .. batch.Select(r =>
                    r with
                    {
                        LeaseUntil = now + options.Lease,
                        LeaseBy = Instance,
                        NotBefore = null,
                        Attempts = r.Attempts + 1,
                    }
                ),
            ],
            CancellationToken.None
        );

    /// <summary>What still holds of the claimed rows; the others are settled here.</summary>
    private async Task<List<Verdict>> LookAsync(IReadOnlyList<ReminderRow> claimed, ReminderSettings settings, DateTimeOffset asOf)
    {
        var holding = new List<Verdict>();
        foreach (var row in claimed)
        {
            if (row.Attempts > options.MostAttempts)
            {
                // Whatever stops us at it each time, it does not stop the others for ever.
                await ends.GiveUpAsync([row], MarkKind.Failed, "it was begun too often", settings);
                continue;
            }
            var verdict = await truth.LookAsync(row, settings, asOf, CancellationToken.None);
            if (verdict.Kind == VerdictKind.Holds)
            {
                holding.Add(verdict);
            }
            else
            {
                await ends.SettleAsync(verdict, settings);
            }
        }
        return holding;
    }

    private static Notice NoticeOf(ReminderRow first, AnswerSheet library, List<Verdict> holding, DateOnly today) =>
        new(first.Library, library, [.. holding.Select(v => (v.Partnership, v.Reminder!))], first.Digest, today);

    private async Task<bool> ConcludeAsync(
        List<Verdict> sent,
        AddressRow? to,
        SendOutcome outcome,
        ReminderSettings settings,
        SweepPass pass
    )
    {
        var rows = sent.Select(v => v.Row).ToList();
        var first = rows[0];
        switch (outcome)
        {
            case SendOutcome.Delivered:
                await ends.FinishAsync(rows, MarkKind.Sent, settings);
                pass.Delivered();
                rows.ForEach(Tell);
                return true;
            case SendOutcome.Unreachable when first.Via < Addresses.MostWays && await addresses.HasNextAsync(first, CancellationToken.None):
                // The next way is tried in this pass still.
                await ends.PostponeAsync([.. rows.Select(r => r with { Via = r.Via + 1 })], clock.GetUtcNow(), pass);
                return true;
            case SendOutcome.Unreachable unreachable:
                await ends.GiveUpAsync(rows, MarkKind.Unreachable, unreachable.Reason, settings);
                return true;
            case SendOutcome.Later later when first.Attempts >= options.MostAttempts:
                await ends.GiveUpAsync(rows, MarkKind.Failed, later.Reason, settings);
                return true;
            case SendOutcome.Later later:
                var next = clock.GetUtcNow() + Backoff(first.Attempts, later.After);
                if (later.Throttled && to is not null)
                {
                    limits.Block(to.Tenant, to.Conversation, next);
                }
                ReminderLog.Postponed(logger, first.Rule, first.PartnershipId, first.Attempts, later.Reason, next);
                await ends.PostponeAsync(rows, next, pass);
                return !later.Throttled;
            default:
                throw new InvalidOperationException($"{outcome} is not known.");
        }
    }

    private void Tell(ReminderRow row)
    {
        BotTelemetry.RemindersSent.Add(1, new KeyValuePair<string, object?>(TagNames.Rule, row.Rule));
        BotTelemetry.ReminderLag.Record((clock.GetUtcNow() - row.DueAt).TotalSeconds);
        ReminderLog.Delivered(logger, row.Rule, row.PartnershipId, row.Attempts);
    }

    /// <summary>
    /// Twice as long after each failure, at random in the upper half, so that those who failed together do not come back together.
    /// </summary>
    private TimeSpan Backoff(int attempts, TimeSpan? asked)
    {
        var longest = Math.Min(
            options.LongestBackoff.TotalSeconds,
            options.FirstBackoff.TotalSeconds * Math.Pow(2, Math.Min(attempts - 1, 20))
        );
        var wait = TimeSpan.FromSeconds(longest * (0.5 + (Random.Shared.NextDouble() / 2)));
        return asked is { } after && after > wait ? after : asked ?? wait;
    }
}
