using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>Looks at a library again when a reminder's time has come: is it still true?</summary>
public sealed class ReminderTruth(ITableStore store)
{
    /// <summary>The library's own answers.</summary>
    public async Task<AnswerSheet> LibraryAsync(string library, CancellationToken ct) =>
        AnswerSheet.Of((await store.GetAsync(Tables.Libraries, library, RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>());

    public async Task<Verdict> LookAsync(ReminderRow row, ReminderSettings settings, DateTimeOffset now, CancellationToken ct)
    {
        var today = settings.DayOf(now);
        if (row.PartnershipId.Length == 0)
        {
            var marks = MarksOf(await store.GetAsync(Tables.Libraries, row.Library, RowKeys.Reminders, ct));
            var all = await store.ReadAllAsync(Tables.Libraries, row.Library, KeyRange.Prefix(RowKeys.Partnerships), ct)
                .Select(PartnershipRows.Read).Where(p => p is not null).ToListAsync(ct);
            return Judge(row, marks, [.. all.SelectMany(p => ReminderPlanner.OfLibrary(p!, settings, today, marks))], null, today, now);
        }
        if (await store.GetAsync(Tables.Libraries, row.Library, RowKeys.Partnership(row.PartnershipId), ct) is not { } stored
            || PartnershipRows.Read(stored) is not { } partnership)
        {
            return new Verdict(row, VerdictKind.Dropped);
        }
        return Judge(
            row, ReminderMarks.Read(partnership.Answers), ReminderPlanner.Standing(partnership, settings, today), partnership, today, now);
    }

    /// <summary>The marks that a row holds.</summary>
    public static ReminderMarks MarksOf(TableRow? row) => ReminderMarks.Read(AnswerSheet.Of(row?.Columns ?? new Dictionary<string, object>()));

    private static Verdict Judge(
        ReminderRow row, ReminderMarks marks, IReadOnlyList<PlannedReminder> standing, Partnership? partnership, DateOnly today, DateTimeOffset now)
    {
        if (marks.IsSettled(row.Rule, row.Nominal))
        {
            return new Verdict(row, VerdictKind.Settled, partnership);
        }
        if (standing.FirstOrDefault(r => r.Is(row.Rule, row.Nominal)) is not { } reminder)
        {
            return new Verdict(row, VerdictKind.Dropped, partnership);
        }
        if (reminder.DueAt > now)
        {
            return new Verdict(row, VerdictKind.Moved, partnership, reminder);
        }
        var isOvertaken = standing.Any(other => other.DueAt <= now && other.Nominal > reminder.Nominal
            && other.Rule.Topic == reminder.Rule.Topic && other.Rule.Audience == reminder.Rule.Audience && other.Anchor.Date == reminder.Anchor.Date);
        return new Verdict(row, isOvertaken || reminder.Sentence(today) is null ? VerdictKind.Dropped : VerdictKind.Holds, partnership, reminder);
    }
}
