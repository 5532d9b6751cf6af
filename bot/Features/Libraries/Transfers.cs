using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Libraries;

/// <summary>
/// Takes a partnership with all its rows to another library. The turn that confirms it announces the transfer, then marks the
/// partnership as moved in its one batch: from then on nobody changes it. What is left is copying, which can be cut off at any
/// point and done again: the partnership itself is written last, and only then is what was copied taken away.
/// </summary>
public sealed class Transfers(ITableStore store, IFileStore files, ReminderTable reminders, TimeProvider clock, ILogger<Transfers> logger)
    : IBeforeCommit,
        IAfterReply
{
    /// <summary>The partition of the transfers that are not finished, in the table of conversations.</summary>
    private const string Announced = "moves";
    private const string FromColumn = "from";
    private const string PartnershipColumn = "partnership";
    private const string AtColumn = "at";

    private readonly TransferCopying _copying = new(store, files);

    /// <summary>After that a transfer that was announced and not confirmed is none: its turn failed.</summary>
    private static readonly TimeSpan Expected = TimeSpan.FromMinutes(10);

    public async Task PrepareAsync(Turn turn, CancellationToken ct)
    {
        foreach (var transfer in turn.Effects.Of<Transfer>())
        {
            await AnnounceAsync(transfer, ct);
        }
    }

    public async Task FollowAsync(Turn turn, CancellationToken ct)
    {
        foreach (var transfer in turn.Effects.Of<Transfer>())
        {
            await TryAsync(transfer, ct);
        }
    }

    /// <summary>Announces a transfer, before the turn that marks the partnership: whatever happens then, it is looked for.</summary>
    public Task AnnounceAsync(Transfer transfer, CancellationToken ct) =>
        store.BatchAsync(
            Tables.Conversations,
            Announced,
            [
                TableWrite.Upsert(
                    Key(transfer),
                    new Dictionary<string, object>
                    {
                        [FromColumn] = transfer.From,
                        [PartnershipColumn] = transfer.PartnershipId,
                        [AtColumn] = clock.GetUtcNow(),
                    }
                ),
            ],
            ct
        );

    /// <summary>Finishes what was cut off.</summary>
    /// <returns>How many transfers were finished.</returns>
    public async Task<int> ResumeAsync(CancellationToken ct)
    {
        var finished = 0;
        foreach (var row in await store.ReadAllAsync(Tables.Conversations, Announced, KeyRange.All, ct).ToListAsync(ct))
        {
            if (
                row.Columns.GetValueOrDefault(FromColumn) is not string from
                || row.Columns.GetValueOrDefault(PartnershipColumn) is not string id
            )
            {
                continue;
            }
            var transfer = new Transfer(from, id);
            if (await RunAsync(transfer, ct))
            {
                finished++;
                LibraryLog.Transferred(logger, id);
            }
            else if (row.Columns.GetValueOrDefault(AtColumn) is not DateTimeOffset at || clock.GetUtcNow() - at > Expected)
            {
                await EndAsync(transfer, ct);
            }
        }
        return finished;
    }

    /// <summary>Does what is left of a transfer that a turn has just stored; what cannot be done now is gone on with later.</summary>
    public async Task TryAsync(Transfer transfer, CancellationToken ct)
    {
        try
        {
            await RunAsync(transfer, ct).WaitAsync(ct);
        }
        catch (Exception e)
        {
            LibraryLog.NotTransferred(logger, transfer.PartnershipId, e);
        }
    }

    /// <summary>Does what is left of a transfer.</summary>
    /// <returns>False when there is nothing to do: the turn that announced it has not stored it.</returns>
    public async Task<bool> RunAsync(Transfer transfer, CancellationToken ct)
    {
        if (
            await store.GetAsync(Tables.Libraries, transfer.From, RowKeys.Partnership(transfer.PartnershipId), ct) is not { } source
            || PartnershipRows.TransferredTo(source) is not { } target
        )
        {
            return false;
        }
        if (PartnershipRows.ToTransfer(source) is { } partnership)
        {
            var copied = await _copying.CopyAllAsync(transfer, target, ct);
            await ArriveAsync(await _copying.PartnersAsync(transfer.From, target, partnership, ct), target, ct);
            await _copying.RemoveCopiedAsync(transfer, target, copied, ct);
            await LeaveTraceAsync(transfer, source, ct);
        }
        await EndAsync(transfer, ct);
        return true;
    }

    private static string Key(Transfer transfer) => $"{transfer.From}|{transfer.PartnershipId}";

    /// <summary>Writes the partnership where it goes, with its reminders before it: without it they find themselves untrue.</summary>
    private async Task ArriveAsync(Partnership partnership, string target, CancellationToken ct)
    {
        var key = RowKeys.Partnership(partnership.Id);
        var settings = ReminderSettings.Read(
            AnswerSheet.Of(
                (await store.GetAsync(Tables.Libraries, target, RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>()
            )
        );
        await reminders.AddAsync(Replanning.Rows(target, partnership, settings, clock.GetUtcNow()), ct);
        var work = new UnitOfWork(store, Tables.Libraries, target);
        if (await work.GetAsync(key, ct) is not null)
        {
            // Copied before, and perhaps changed there since.
            return;
        }
        work.PutNew(key, PartnershipRows.Write(partnership));
        try
        {
            await work.CommitAsync(ct);
        }
        catch (TableConflictException)
        {
            // Another instance has just copied it.
        }
    }

    /// <summary>Leaves in its former library only where the partnership has gone.</summary>
    private Task LeaveTraceAsync(Transfer transfer, TableRow source, CancellationToken ct) =>
        store.BatchAsync(
            Tables.Libraries,
            transfer.From,
            [TableWrite.Replace(source.RowKey, RowSchema.Stamp(source.RowKey, PartnershipRows.Trace(source)), source.ETag!)],
            ct
        );

    private async Task EndAsync(Transfer transfer, CancellationToken ct)
    {
        try
        {
            await store.BatchAsync(
                Tables.Conversations,
                Announced,
                [new TableWrite(WriteKind.Delete, Key(transfer), new Dictionary<string, object>(), TableWrite.AnyVersion)],
                ct
            );
        }
        catch (TableConflictException)
        {
            // Another instance has done so.
        }
    }
}
