using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Libraries;

/// <summary>
/// Takes a partnership with all its rows to another library. The turn that confirms it announces the move, then marks the
/// partnership as moved in its one batch: from then on nobody changes it. What is left is copying, which can be cut off at any
/// point and done again: the partnership itself is written last, and only then is what was copied taken away.
/// </summary>
public sealed class LibraryMover(ITableStore store, IFileStore files, ReminderTable reminders, TimeProvider clock, ILogger<LibraryMover> logger)
{
    /// <summary>The partition of the moves that are not finished, in the table of conversations.</summary>
    private const string Announced = "moves";
    private const string FromColumn = "from";
    private const string PartnershipColumn = "partnership";
    private const string AtColumn = "at";

    private const int MostRows = 100;

    /// <summary>After that a move that was announced and not confirmed is none: its turn failed.</summary>
    private static readonly TimeSpan Expected = TimeSpan.FromMinutes(10);

    /// <summary>Announces a move, before the turn that marks the partnership: whatever happens then, it is looked for.</summary>
    public Task AnnounceAsync(LibraryMove move, CancellationToken ct) => store.BatchAsync(
        Tables.Conversations,
        Announced,
        [
            TableWrite.Upsert(Key(move), new Dictionary<string, object>
            {
                [FromColumn] = move.From,
                [PartnershipColumn] = move.PartnershipId,
                [AtColumn] = clock.GetUtcNow(),
            }),
        ],
        ct);

    /// <summary>Finishes what was cut off.</summary>
    /// <returns>How many moves were finished.</returns>
    public async Task<int> ResumeAsync(CancellationToken ct)
    {
        var finished = 0;
        foreach (var row in await store.ReadAllAsync(Tables.Conversations, Announced, KeyRange.All, ct).ToListAsync(ct))
        {
            if (row.Columns.GetValueOrDefault(FromColumn) is not string from || row.Columns.GetValueOrDefault(PartnershipColumn) is not string id)
            {
                continue;
            }
            var move = new LibraryMove(from, id);
            if (await RunAsync(move, ct))
            {
                finished++;
                LibraryLog.Moved(logger, id);
            }
            else if (row.Columns.GetValueOrDefault(AtColumn) is not DateTimeOffset at || clock.GetUtcNow() - at > Expected)
            {
                await EndAsync(move, ct);
            }
        }
        return finished;
    }

    /// <summary>Does what is left of a move that a turn has just stored; what cannot be done now is gone on with later.</summary>
    public async Task TryAsync(LibraryMove move, CancellationToken ct)
    {
        try
        {
            await RunAsync(move, ct).WaitAsync(ct);
        }
        catch (Exception e)
        {
            LibraryLog.NotMoved(logger, move.PartnershipId, e);
        }
    }

    /// <summary>Does what is left of a move.</summary>
    /// <returns>False when there is nothing to do: the turn that announced it has not stored it.</returns>
    public async Task<bool> RunAsync(LibraryMove move, CancellationToken ct)
    {
        if (await store.GetAsync(Tables.Libraries, move.From, RowKeys.Partnership(move.PartnershipId), ct) is not { } source
            || PartnershipRows.MovedTo(source) is not { } target)
        {
            return false;
        }
        if (PartnershipRows.Unmoved(source) is { } partnership)
        {
            var copied = await CopyAllAsync(move, target, ct);
            await ArriveAsync(partnership, target, await PartnerAsync(move.From, target, partnership, ct), ct);
            await RemoveCopiedAsync(move, target, copied, ct);
            await LeaveTraceAsync(move, source, ct);
        }
        await EndAsync(move, ct);
        return true;
    }

    private static string Key(LibraryMove move) => $"{move.From}|{move.PartnershipId}";

    /// <summary>The rows of a partnership beside its own, kind by kind.</summary>
    private async IAsyncEnumerable<TableRow[]> RowsAsync(LibraryMove move, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var prefix in RowKeys.OfPartnership(move.PartnershipId))
        {
            // All keys first: what is taken away meanwhile would move the pages.
            foreach (var rows in (await store.ReadAllAsync(Tables.Libraries, move.From, KeyRange.Prefix(prefix), ct).ToListAsync(ct)).Chunk(MostRows))
            {
                yield return rows;
            }
        }
    }

    private async Task<HashSet<(string, string?)>> CopyAllAsync(LibraryMove move, string target, CancellationToken ct)
    {
        var copied = new HashSet<(string, string?)>();
        await foreach (var rows in RowsAsync(move, ct))
        {
            await CopyFilesAsync(move.From, target, rows, ct);
            await CopyAsync(rows, target, ct);
            copied.UnionWith(rows.Select(r => (r.RowKey, r.ETag)));
        }
        return copied;
    }

    /// <summary>The files that rows name, which each library has for itself; before the rows, so that none names what is not there.</summary>
    private async Task CopyFilesAsync(string from, string target, TableRow[] rows, CancellationToken ct)
    {
        foreach (var file in rows.Where(r => r.RowKey.StartsWith(RowKeys.Files, StringComparison.Ordinal)).Select(FileRows.Read).OfType<AttachedFile>())
        {
            if (await files.GetAsync(from, file.Hash, ct) is { } bytes)
            {
                await files.PutAsync(target, bytes, ct);
            }
        }
    }

    /// <summary>Inserts rows; one that is there already was copied before, and may have been changed there since.</summary>
    private async Task CopyAsync(TableRow[] rows, string target, CancellationToken ct)
    {
        List<TableWrite> writes = [.. rows.Select(r => TableWrite.Insert(r.RowKey, r.Columns))];
        if (rows.Length > 1 && !RowSize.FitsInBatch(target, writes))
        {
            await CopyAsync(rows[..(rows.Length / 2)], target, ct);
            await CopyAsync(rows[(rows.Length / 2)..], target, ct);
            return;
        }
        try
        {
            await store.BatchAsync(Tables.Libraries, target, writes, ct);
        }
        catch (TableConflictException) when (rows.Length > 1)
        {
            foreach (var row in rows)
            {
                await CopyAsync([row], target, ct);
            }
        }
        catch (TableConflictException)
        {
            // Copied before.
        }
    }

    /// <summary>The partner in the library that the partnership goes to: one of the same name, or else the same one, copied.</summary>
    private async Task<string?> PartnerAsync(string from, string target, Partnership partnership, CancellationToken ct)
    {
        if (partnership.PartnerId is not { } id)
        {
            return null;
        }
        var row = await store.GetAsync(Tables.Libraries, from, RowKeys.Partner(id), ct);
        var name = (row is null ? null : PartnerRows.Read(row).Text(Fields.PartnerName)) ?? partnership.Answers.Text(Fields.PartnerName) ?? "";
        var there = await store.ReadAllAsync(Tables.Libraries, target, KeyRange.Prefix(RowKeys.Partners), ct).ToListAsync(ct);
        var same = there.FirstOrDefault(r => r.RowKey == RowKeys.Partner(id))
            ?? there.FirstOrDefault(r => Folded.Fold(PartnerRows.Read(r).Text(Fields.PartnerName) ?? "") == Folded.Fold(name));
        if (same is not null)
        {
            return same.RowKey[RowKeys.Partners.Length..];
        }
        await CopyAsync([row ?? new TableRow(RowKeys.Partner(id), PartnerRows.Write(partnership.Answers))], target, ct);
        return id;
    }

    /// <summary>Writes the partnership where it goes, with its reminders before it: without it they find themselves untrue.</summary>
    private async Task ArriveAsync(Partnership partnership, string target, string? partnerId, CancellationToken ct)
    {
        if (partnerId is not null)
        {
            partnership = partnership with { Answers = partnership.Answers.With([new(Fields.PartnerId, partnerId)]) };
        }
        var key = RowKeys.Partnership(partnership.Id);
        var settings = ReminderSettings.Read(AnswerSheet.Of(
            (await store.GetAsync(Tables.Libraries, target, RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>()));
        await reminders.AddAsync(Replanning.Rows(target, partnership, settings, clock.GetUtcNow()), ct);
        await CopyAsync([new TableRow(key, RowSchema.Stamp(key, PartnershipRows.Write(partnership)))], target, ct);
    }

    /// <summary>Takes away what was copied; a row that came meanwhile, from a turn that had begun before, is copied first.</summary>
    private async Task RemoveCopiedAsync(LibraryMove move, string target, HashSet<(string, string?)> copied, CancellationToken ct)
    {
        await foreach (var rows in RowsAsync(move, ct))
        {
            if (rows.Where(r => !copied.Contains((r.RowKey, r.ETag))).ToArray() is { Length: > 0 } late)
            {
                await CopyFilesAsync(move.From, target, late, ct);
                await CopyAsync(late, target, ct);
            }
            await store.BatchAsync(Tables.Libraries, move.From, [.. rows.Select(r => TableWrite.Delete(r.RowKey, r.ETag!))], ct);
        }
    }

    /// <summary>Leaves in its former library only where the partnership has gone.</summary>
    private Task LeaveTraceAsync(LibraryMove move, TableRow source, CancellationToken ct) => store.BatchAsync(
        Tables.Libraries, move.From, [TableWrite.Replace(source.RowKey, RowSchema.Stamp(source.RowKey, PartnershipRows.Trace(source)), source.ETag!)], ct);

    private async Task EndAsync(LibraryMove move, CancellationToken ct)
    {
        try
        {
            await store.BatchAsync(
                Tables.Conversations, Announced, [new TableWrite(WriteKind.Delete, Key(move), new Dictionary<string, object>(), TableWrite.AnyVersion)], ct);
        }
        catch (TableConflictException)
        {
            // Another instance has done so.
        }
    }
}
