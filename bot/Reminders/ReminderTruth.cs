using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>Looks at a library again when a reminder's time has come: is it still true?</summary>
public sealed class ReminderTruth(ITableStore store)
{
    /// <summary>Stands for a library in which there may be no partnership, and that is reminded all the same.</summary>
    public static readonly Partnership LibraryAlone = new(
        "",
        PartnershipStatus.Identified,
        AnswerSheet.Empty,
        "",
        "",
        0,
        DateTimeOffset.UnixEpoch,
        DateTimeOffset.UnixEpoch
    );

    /// <summary>The library's own answers.</summary>
    public async Task<AnswerSheet> LibraryAsync(string library, CancellationToken ct) =>
        AnswerSheet.Of(
            (await store.GetAsync(Tables.Libraries, library, RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>()
        );

    public async Task<Verdict> LookAsync(ReminderRow row, ReminderSettings settings, DateTimeOffset now, CancellationToken ct)
    {
        var today = settings.DayOf(now);
        if (row.PartnershipId.Length == 0)
        {
            var marks = MarksOf(await store.GetAsync(Tables.Libraries, row.Library, RowKeys.Reminders, ct));
            var all = await store
                .ReadAllAsync(Tables.Libraries, row.Library, KeyRange.Prefix(RowKeys.Partnerships), ct)
                .Select(PartnershipRows.Read)
                .Where(p => p is not null)
                .ToListAsync(ct);
            return Judge(
                row,
                marks,
                [.. all.Append(LibraryAlone).SelectMany(p => ReminderPlanner.OfLibrary(p!, settings, today, marks))],
                null,
                today,
                now
            );
        }
        if (
            await store.GetAsync(Tables.Libraries, row.Library, KeyOf(row), ct) is not { } stored
            || Read(row, stored) is not { } partnership
        )
        {
            return new Verdict(row, VerdictKind.Dropped);
        }
        return Judge(
            row,
            ReminderMarks.Read(partnership.Answers),
            ReminderPlanner.Standing(partnership, settings, today),
            partnership,
            today,
            now
        );
    }

    /// <summary>The key of the row that a reminder is about, in which its marks stand.</summary>
    public static string KeyOf(ReminderRow row) =>
        row.PartnershipId.Length == 0 ? RowKeys.Reminders
        : ReminderRules.Find(row.Rule) is { OfPartner: true } ? RowKeys.Partner(row.PartnershipId)
        : RowKeys.Partnership(row.PartnershipId);

    /// <summary>A partner is told to whoever it was planned for, with all that is to be done that day.</summary>
    private static Partnership? Read(ReminderRow row, TableRow stored) =>
        ReminderRules.Find(row.Rule) is not { OfPartner: true } ? PartnershipRows.Read(stored)
        : PartnerRows.Partner(stored) is { IsListed: true } partner ? partner.AsPartnership() with { OwnerId = row.Person }
        : null;

    /// <summary>The marks that a row holds.</summary>
    public static ReminderMarks MarksOf(TableRow? row) =>
        ReminderMarks.Read(AnswerSheet.Of(row?.Columns ?? new Dictionary<string, object>()));

    private static Verdict Judge(
        ReminderRow row,
        ReminderMarks marks,
        IReadOnlyList<PlannedReminder> standing,
        Partnership? partnership,
        DateOnly today,
        DateTimeOffset now
    )
    {
        if (marks.IsSettled(row.Name))
        {
            return new Verdict(row, VerdictKind.Settled, partnership);
        }
        if (standing.FirstOrDefault(r => r.Name == row.Name) is not { } reminder)
        {
            return new Verdict(row, VerdictKind.Dropped, partnership);
        }
        if (reminder.DueAt > now)
        {
            return new Verdict(row, VerdictKind.Moved, partnership, reminder);
        }
        var isOvertaken = standing.Any(other =>
            other.DueAt <= now
            && other.Nominal > reminder.Nominal
            && other.Rule.Topic == reminder.Rule.Topic
            && other.Rule.Audience == reminder.Rule.Audience
            && other.Anchor.Date == reminder.Anchor.Date
        );
        return new Verdict(
            row,
            isOvertaken || reminder.Sentence(today) is null ? VerdictKind.Dropped : VerdictKind.Holds,
            partnership,
            reminder
        );
    }
}
