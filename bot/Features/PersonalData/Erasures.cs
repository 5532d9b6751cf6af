using PartnershipBot.Conversations;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Carries erasures out. The turn that confirms one announces it, then puts it into its batch: from then on it is done, whatever is cut
/// off. What is left is deleting and changing rows, which may come twice; a receipt that names nobody takes its place in the end.
/// </summary>
internal sealed class Erasures(
    ITableStore store,
    IFileStore files,
    AddressBook book,
    SeenBook seen,
    TimeProvider clock,
    ILogger<Erasures> logger
) : IBeforeCommit, IAfterReply
{
    /// <summary>The partition of the erasures and of their receipts, in the table of conversations.</summary>
    public const string Announced = "erasures";

    private const string LibraryColumn = "library";
    private const string AtColumn = "at";
    private const string KindColumn = "kind";
    private const string DoneColumn = "done";

    /// <summary>After that an erasure that was announced and not confirmed is none: its turn failed.</summary>
    private static readonly TimeSpan Expected = TimeSpan.FromMinutes(10);

    private readonly RowErasing _rows = new(store);
    private readonly LibraryErasing _library = new(store, files);

    public async Task PrepareAsync(Turn turn, CancellationToken ct)
    {
        foreach (var erasure in turn.Effects.Of<Erasure>())
        {
            await store.BatchAsync(
                Tables.Conversations,
                Announced,
                [
                    TableWrite.Upsert(
                        erasure.Number,
                        new Dictionary<string, object> { [LibraryColumn] = erasure.Library, [AtColumn] = clock.GetUtcNow() }
                    ),
                ],
                ct
            );
        }
    }

    public async Task FollowAsync(Turn turn, CancellationToken ct)
    {
        foreach (var erasure in turn.Effects.Of<Erasure>())
        {
            try
            {
                await RunAsync(erasure, ct).WaitAsync(ct);
            }
            catch (Exception e)
            {
                ErasureLog.NotErased(logger, erasure.Number, e);
            }
        }
    }

    /// <summary>Finishes what was cut off.</summary>
    /// <returns>How many erasures were finished.</returns>
    public async Task<int> ResumeAsync(CancellationToken ct)
    {
        var finished = 0;
        foreach (var row in await store.ReadAllAsync(Tables.Conversations, Announced, KeyRange.All, ct).ToListAsync(ct))
        {
            try
            {
                finished += await ResumeAsync(row, ct) ? 1 : 0;
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                // The others do not wait for one that cannot be finished.
                ErasureLog.NotErased(logger, row.RowKey, e);
            }
        }
        return finished;
    }

    private async Task<bool> ResumeAsync(TableRow row, CancellationToken ct)
    {
        if (row.Columns.ContainsKey(DoneColumn) || row.Columns.GetValueOrDefault(LibraryColumn) is not string library)
        {
            return false;
        }
        if (
            await store.GetAsync(Tables.Libraries, library, RowKeys.Erasure(row.RowKey), ct) is { } waiting
            && Erasure.Read(row.RowKey, library, waiting) is { } erasure
        )
        {
            await RunAsync(erasure, ct);
            ErasureLog.Resumed(logger, erasure.Number);
            return true;
        }
        if (row.Columns.GetValueOrDefault(AtColumn) is not DateTimeOffset at || clock.GetUtcNow() - at > Expected)
        {
            await _rows.DeleteAsync(Tables.Conversations, Announced, [row.RowKey], ct);
        }
        return false;
    }

    private async Task RunAsync(Erasure erasure, CancellationToken ct)
    {
        var tally = new ErasureTally();
        await (
            erasure.Kind switch
            {
                ErasureKind.Person => new PersonErasing(store, _library, book, seen).RunAsync(erasure, tally, ct),
                ErasureKind.Contact => new ContactErasing(store).RunAsync(
                    erasure.Library,
                    erasure.PartnerId,
                    new PersonMatch(erasure.Ids, erasure.Names, alone: true),
                    tally,
                    ct
                ),
                _ => EraseLibraryAsync(erasure, tally, ct),
            }
        );
        await _rows.DeleteAsync(Tables.Libraries, erasure.Library, [RowKeys.Erasure(erasure.Number)], ct);
        await store.BatchAsync(
            Tables.Conversations,
            Announced,
            [
                TableWrite.Upsert(
                    erasure.Number,
                    new Dictionary<string, object>
                    {
                        [KindColumn] = erasure.Kind.ToString(),
                        [DoneColumn] = clock.GetUtcNow(),
                        ["deleted"] = tally.Deleted,
                        ["anonymised"] = tally.Anonymised,
                        ["kept"] = tally.Kept,
                    }
                ),
            ],
            ct
        );
        ErasureLog.Erased(logger, erasure.Number, tally.Deleted, tally.Anonymised, tally.Kept);
    }

    private async Task EraseLibraryAsync(Erasure erasure, ErasureTally tally, CancellationToken ct)
    {
        await _library.RunAsync(erasure.Library, null, RowKeys.Erasure(erasure.Number), tally, ct);
        await foreach (var row in store.ScanAllAsync(Tables.Reminders, KeyRange.All, ct))
        {
            if (row.Columns.GetValueOrDefault(LibraryColumn) as string == erasure.Library)
            {
                await _rows.DeleteAsync(Tables.Reminders, row.PartitionKey!, [row.RowKey], ct);
                tally.Deleted++;
            }
        }
    }
}
