using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>
/// Which rows a change makes necessary. Rows that a change makes idle are left: the sweep finds them untrue and drops them.
/// </summary>
public static class Replanning
{
    private static readonly ReminderMarks None = new([]);

    /// <summary>The rows of a partnership's plan that the plan before it did not have.</summary>
    /// <param name="before">The partnership before the change, or null for a new one.</param>
    public static IReadOnlyList<ReminderRow> Rows(
        string library,
        Partnership? before,
        Partnership after,
        ReminderSettings settingsBefore,
        ReminderSettings settings,
        DateTimeOffset now
    )
    {
        var known = before is null
            ? []
            : Plan(before, settingsBefore, now)
                .Select(r => (ReminderKeys.Of(library, before.Id, r), r.DueAt, settingsBefore.Digest))
                .ToHashSet();
        return
        [
            .. Plan(after, settings, now)
                .Where(r => !known.Contains((ReminderKeys.Of(library, after.Id, r), r.DueAt, settings.Digest)))
                .Select(r => ReminderRow.Of(library, after.Id, after.OwnerId, r, settings.Digest)),
        ];
    }

    /// <summary>All rows of a partnership's plan.</summary>
    public static IReadOnlyList<ReminderRow> Rows(string library, Partnership partnership, ReminderSettings settings, DateTimeOffset now) =>
        Rows(library, null, partnership, settings, settings, now);

    /// <summary>
    /// What is to come; whoever works on a partnership today is not reminded of what this morning would have said. What concerns
    /// the library is planned as if nothing of it had been said: its own marks are looked at when it is due.
    /// </summary>
    private static IEnumerable<PlannedReminder> Plan(Partnership partnership, ReminderSettings settings, DateTimeOffset now)
    {
        var today = settings.DayOf(now);
        return ReminderPlanner
            .Plan(partnership, settings, today)
            .Concat(ReminderPlanner.OfLibrary(partnership, settings, today, None))
            .Where(r => r.DueAt > now);
    }
}
