using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Storage.Sweep;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Erases what has been kept for long enough. What people have not deleted themselves is told to the library first, with how much it
/// is and on which day it goes; what somebody takes up again meanwhile stays.
/// </summary>
internal sealed class RetentionSweep(ITableStore store, IFileStore files, ReminderTable reminders, RetentionOptions options)
{
    private readonly RowErasing _rows = new(store);
    private readonly LibraryErasing _library = new(store, files);

    /// <returns>How many libraries were told, and how many rows were erased.</returns>
    public async Task<(int Announced, int Erased)> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var (announced, tally) = (0, new ErasureTally());
        var library = "";
        List<TableRow> rows = [];
        await foreach (var row in store.ScanAllAsync(Tables.Libraries, KeyRange.All, ct))
        {
            if (row.PartitionKey != library)
            {
                announced += await SweepAsync(library, rows, now, tally, ct) ? 1 : 0;
                (library, rows) = (row.PartitionKey!, []);
            }
            rows.Add(row);
        }
        announced += await SweepAsync(library, rows, now, tally, ct) ? 1 : 0;
        return (announced, tally.Deleted + tally.Anonymised);
    }

    /// <summary>Does what is due in one library.</summary>
    /// <returns>Whether the library was told what goes.</returns>
    private async Task<bool> SweepAsync(
        string library,
        IReadOnlyList<TableRow> rows,
        DateTimeOffset now,
        ErasureTally tally,
        CancellationToken ct
    )
    {
        if (rows.Count == 0)
        {
            return false;
        }
        var untold = Expired.Of(rows, options, now);
        foreach (var id in untold.Deleted)
        {
            await _library.RemoveAsync(library, id, tally, ct);
        }
        await _rows.DeleteAsync(Tables.Libraries, library, untold.Feedback.Select(r => r.RowKey), ct);
        tally.Deleted += untold.Feedback.Count;
        var settings = rows.FirstOrDefault(r => r.RowKey == RowKeys.Settings);
        var wishes = ReminderSettings.Read(AnswerSheet.Of(settings?.Columns ?? new Dictionary<string, object>()));
        if (wishes.Clearing is not { } told)
        {
            // Reminders wait for working days and leave quiet ones alone: the notice counts from the day on which it is given.
            var tomorrow = wishes.DayOf(now).AddDays(1);
            var on = Plan(wishes, new Clearing(tomorrow, tomorrow, 0, 0, 0, 0), now).Single().SendDay.AddDays(options.NoticeDays);
            var then = Expired.Of(rows, options, wishes.MomentOf(on));
            return then.IsToBeTold && await TellAsync(library, settings, wishes, then.Told(tomorrow, on), now, ct);
        }
        if (wishes.DayOf(now) >= told.On)
        {
            await EraseAsync(library, Expired.Of(rows, options, wishes.MomentOf(told.On)), tally, ct);
            await ChangeSettingsAsync(library, settings, Clearing.None, ct);
        }
        return false;
    }

    private async Task<bool> TellAsync(
        string library,
        TableRow? settings,
        ReminderSettings wishes,
        Clearing clearing,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (!await ChangeSettingsAsync(library, settings, clearing.Columns(), ct))
        {
            return false;
        }
        var rows = Plan(wishes, clearing, now).Select(r => ReminderRow.Of(library, "", Whose.UserOf(library) ?? "", r, digest: false));
        await reminders.AddAsync(rows, ct);
        return true;
    }

    private static IEnumerable<PlannedReminder> Plan(ReminderSettings wishes, Clearing clearing, DateTimeOffset now) =>
        ReminderPlanner.OfLibrary(
            ReminderTruth.LibraryAlone,
            wishes with
            {
                Clearing = clearing,
            },
            wishes.DayOf(now),
            new ReminderMarks([])
        );

    /// <summary>The library's own answers with these; false when somebody else was faster, and tomorrow is another day.</summary>
    private async Task<bool> ChangeSettingsAsync(
        string library,
        TableRow? settings,
        IReadOnlyDictionary<string, object?> changes,
        CancellationToken ct
    )
    {
        var columns = AnswerSheet.Of(settings?.Columns ?? new Dictionary<string, object>()).With(changes).Values;
        try
        {
            await store.BatchAsync(
                Tables.Libraries,
                library,
                [
                    settings is null
                        ? TableWrite.Insert(RowKeys.Settings, RowSchema.Stamp(RowKeys.Settings, columns))
                        : TableWrite.Replace(RowKeys.Settings, columns, settings.ETag!),
                ],
                ct
            );
            return true;
        }
        catch (TableConflictException)
        {
            return false;
        }
    }

    private async Task EraseAsync(string library, Expired expired, ErasureTally tally, CancellationToken ct)
    {
        foreach (var id in expired.Drafts)
        {
            await _library.RemoveAsync(library, id, tally, ct);
        }
        var lines = expired.Lines.Concat(expired.Reminders).Select(r => r.RowKey).ToList();
        await _rows.DeleteAsync(Tables.Libraries, library, lines, ct);
        tally.Deleted += lines.Count;
        foreach (var row in expired.Contacts)
        {
            var id = row.RowKey[RowKeys.Partners.Length..];
            var exchanges = await store
                .ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix(RowKeys.Exchanges(id)), ct)
                .Select(r => r.RowKey)
                .ToListAsync(ct);
            await _rows.DeleteAsync(Tables.Libraries, library, exchanges, ct);
            await _rows.ChangeAsync(Tables.Libraries, library, row, WithoutContact, ct);
            tally.Deleted += exchanges.Count;
            tally.Anonymised++;
        }
    }

    private static Dictionary<string, object>? WithoutContact(IReadOnlyDictionary<string, object> columns)
    {
        var left = columns.Where(c => !ContactErasing.Columns.Contains(c.Key) && c.Key != PartnerFields.Tasks).ToDictionary();
        return left.Count < columns.Count ? left : null;
    }
}
