using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage.Sweep;

/// <summary>
/// Deletes the rows of conversations that nobody has used for long. They hold where a dialog is and which activities were
/// handled, never an answer: whoever comes back is asked what the record leaves open.
/// </summary>
public sealed class DialogSweep(ITableStore store)
{
    /// <summary>For how long the row of a conversation is kept after its last turn: a partnership of a school year, and a summer.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    private const int PageSize = 100;

    /// <returns>How many rows were deleted.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var deleted = 0;
        await foreach (var library in store.PartitionsAsync(Tables.Libraries, ct))
        {
            deleted += await SweepAsync(library, now - Kept, ct);
        }

        return deleted;
    }

    private async Task<int> SweepAsync(string library, DateTimeOffset until, CancellationToken ct)
    {
        var deleted = 0;
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(
                Tables.Libraries,
                library,
                KeyRange.Prefix(RowKeys.Dialogs),
                PageSize,
                continuation,
                null,
                ct
            );
            foreach (var row in page.Rows.Where(row => IsUnused(row, until)))
            {
                deleted += await DeleteAsync(library, row, ct) ? 1 : 0;
            }

            continuation = page.Continuation;
        } while (continuation is not null);
        return deleted;
    }

    // A row without a moment of its last use is not ours to judge.
    private static bool IsUnused(TableRow row, DateTimeOffset until) =>
        RowSchema.Upgrade(row).Columns.GetValueOrDefault("usedAt") is DateTimeOffset used && used < until;

    private async Task<bool> DeleteAsync(string library, TableRow row, CancellationToken ct)
    {
        try
        {
            await store.BatchAsync(Tables.Libraries, library, [TableWrite.Delete(row.RowKey, row.ETag!)], ct);
            var conversation = row.RowKey[RowKeys.Dialogs.Length..];
            if (await store.GetAsync(Tables.Deliveries, library, conversation, ct) is not null)
            {
                await store.BatchAsync(Tables.Deliveries, library, [TableWrite.Delete(conversation, TableWrite.AnyVersion)], ct);
            }
            return true;
        }
        catch (TableConflictException)
        {
            // Somebody has just come back, or another instance was faster.
            return false;
        }
    }
}
