using PartnershipBot.Conversations;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Erases a person: their own library goes, and in those of teams nothing names them any more, whoever wrote it. What was signed keeps
/// its names.
/// </summary>
internal sealed class PersonErasing(ITableStore store, LibraryErasing library, AddressBook book, SeenBook seen)
{
    private readonly RowErasing _rows = new(store);

    public async Task RunAsync(Erasure erasure, ErasureTally tally, CancellationToken ct)
    {
        var whose = new Whose(erasure.Own, Whose.UserOf(erasure.Own) ?? "", erasure.Ids, erasure.Names);
        if (whose.UserId.Length == 0)
        {
            return;
        }
        var key = RowKeys.Erasure(erasure.Number);
        await library.RunAsync(whose.Own, whose.Match, erasure.Library == whose.Own ? key : "", tally, ct);
        await foreach (var other in LibrariesAsync(whose, ct))
        {
            await ForgetInAsync(other, whose, key, tally, ct);
        }
        await ForgetRemindersAsync(whose, tally, ct);
        await ForgetAddressesAsync(whose, tally, ct);
    }

    /// <summary>The libraries of the tenant that know the person, found partition by partition.</summary>
    private async IAsyncEnumerable<string> LibrariesAsync(
        Whose whose,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        var ids = new PersonMatch(whose.Ids, []);
        var (library, knows) = ("", false);
        await foreach (var row in store.ScanAllAsync(Tables.Libraries, KeyRange.Prefix(LibraryKeys.Of(whose.Tenant, "")), ct))
        {
            if (row.PartitionKey != library)
            {
                (library, knows) = (row.PartitionKey!, false);
            }
            if (!knows && library != whose.Own && ids.IsIn(row.Columns))
            {
                knows = true;
                yield return library;
            }
        }
    }

    private async Task ForgetInAsync(string other, Whose whose, string spared, ErasureTally tally, CancellationToken ct)
    {
        var rows = await store.ReadAllAsync(Tables.Libraries, other, KeyRange.All, ct).ToListAsync(ct);
        foreach (var row in rows.Where(r => r.RowKey != spared && whose.Match.IsIn(r.Columns)))
        {
            if (LibraryErasing.IsArchive(row.RowKey))
            {
                tally.Kept++;
            }
            else if (IsOwnChat(row, whose))
            {
                await _rows.DeleteInLibraryAsync(other, [row.RowKey], ct);
                tally.Deleted++;
            }
            else if (await _rows.ChangeAsync(Tables.Libraries, other, row, whose.Match.Without, ct))
            {
                tally.Anonymised++;
            }
        }
    }

    /// <summary>Whether a row is the person's own conversation in a team's library.</summary>
    private static bool IsOwnChat(TableRow row, Whose whose) =>
        row.RowKey.StartsWith(RowKeys.Dialogs, StringComparison.Ordinal)
        && row.Columns.GetValueOrDefault(MissedReminder.UserColumn) is string user
        && whose.Ids.Contains(user);

    private async Task ForgetRemindersAsync(Whose whose, ErasureTally tally, CancellationToken ct)
    {
        await foreach (var row in store.ScanAllAsync(Tables.Reminders, KeyRange.All, ct))
        {
            if (row.Columns.GetValueOrDefault("library") as string == whose.Own)
            {
                await _rows.DeleteAsync(Tables.Reminders, row.PartitionKey!, [row.RowKey], ct);
                tally.Deleted++;
            }
            else if (await _rows.ChangeAsync(Tables.Reminders, row.PartitionKey!, row, whose.Match.Without, ct))
            {
                tally.Anonymised++;
            }
        }
    }

    private async Task ForgetAddressesAsync(Whose whose, ErasureTally tally, CancellationToken ct)
    {
        var rows = await store
            .ReadAllAsync(Tables.Conversations, whose.Tenant, KeyRange.All, ct)
            .Where(r => PersonalRecords.IsOf(r.RowKey, whose.UserId))
            .ToListAsync(ct);
        foreach (var team in rows.Select(r => SeenBook.TeamOfKey(r.RowKey)).OfType<string>())
        {
            await seen.RemoveAsync(LibraryKeys.Of(whose.Tenant, team), whose.UserId, ct);
        }
        await _rows.DeleteAsync(Tables.Conversations, whose.Tenant, rows.Select(r => r.RowKey), ct);
        await book.RemoveAsync(whose.Tenant, LibraryKeys.Person(whose.UserId), ct);
        tally.Deleted += rows.Count;
    }
}
