using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>
/// Writes into the library what became of its reminders: a mark, a line of history for what was not delivered, and for its
/// owner's next visit what nobody could be told. It does not count as a change of the partnership: cards stay good.
/// </summary>
public sealed class ReminderRecorder(ITableStore store, ReminderTable table, TimeProvider clock)
{
    /// <summary>The name of the program in a history.</summary>
    private const string Program = "passerelle";

    private const int MostAttempts = 8;

    /// <summary>How many missed reminders a conversation remembers.</summary>
    private const int MostMissed = 20;

    /// <summary>Days ahead from which what repeats without end is planned anew.</summary>
    private const int DaysAhead = 60;

    /// <summary>Records what became of reminders of one library; what is recorded already stays so.</summary>
    public async Task RecordAsync(
        string library,
        IReadOnlyList<(ReminderRow Row, MarkKind Kind)> results,
        ReminderSettings settings,
        CancellationToken ct
    )
    {
        foreach (var of in results.GroupBy(r => r.Row.PartnershipId))
        {
            await RecordAsync(library, of.Key, [.. of], settings, ct);
        }
    }

    private async Task RecordAsync(
        string library,
        string partnershipId,
        IReadOnlyList<(ReminderRow Row, MarkKind Kind)> results,
        ReminderSettings settings,
        CancellationToken ct
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var work = new UnitOfWork(store, Tables.Libraries, library);
            var key = ReminderTruth.KeyOf(results[0].Row);
            var isPartnership = key.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal);
            var row = await work.GetAsync(key, ct);
            if (partnershipId.Length > 0 && (row is null || PartnershipRows.TransferredTo(row) is not null))
            {
                return;
            }
            var now = clock.GetUtcNow();
            var marks = ReminderTruth.MarksOf(row);
            foreach (var (reminder, kind) in results.Where(r => !marks.IsSettled(r.Row.Name)))
            {
                marks = marks.With(new ReminderMark(reminder.Rule, reminder.Nominal, kind, settings.DayOf(now)));
                if (kind != MarkKind.Sent && isPartnership)
                {
                    var after = new Dictionary<string, object?>
                    {
                        ["rule"] = reminder.Rule,
                        ["day"] = AnswerSheet.Write(reminder.Nominal),
                        ["state"] = $"{kind}",
                    };
                    work.PutNew(
                        RowKeys.History(partnershipId, Guid.CreateVersion7(now)),
                        HistoryRows.Write(now, Program, Program, Deed.Remind, new Dictionary<string, object?>(), after)
                    );
                }
                if (kind is MarkKind.Unreachable or MarkKind.Failed)
                {
                    await MissAsync(work, library, reminder, ct);
                }
            }
            var columns = new Dictionary<string, object>(row?.Columns ?? new Dictionary<string, object>());
            if (marks.Write() is { } written)
            {
                columns[ReminderFields.Marks] = written;
            }
            work.Put(key, columns);
            try
            {
                await PlanNextAsync(
                    library,
                    row is null || !isPartnership ? null : PartnershipRows.Read(row with { Columns = columns }),
                    results,
                    settings,
                    now,
                    ct
                );
                await work.CommitAsync(ct);
                return;
            }
            catch (TableConflictException) when (attempt < MostAttempts)
            {
                // Its owner wrote at the same moment: the mark goes on top of that.
            }
        }
    }

    /// <summary>What repeats without end is planned a little further each time it was said.</summary>
    private async Task PlanNextAsync(
        string library,
        Partnership? partnership,
        IReadOnlyList<(ReminderRow Row, MarkKind Kind)> results,
        ReminderSettings settings,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var endless = results.Where(r => ReminderRules.Find(r.Row.Rule)?.EveryDays is not null).Select(r => r.Row.Rule).ToHashSet();
        if (partnership is not null && endless.Count > 0)
        {
            var from = now.AddDays(DaysAhead);
            await table.AddAsync(
                Replanning.Rows(library, partnership, settings, now).Where(r => endless.Contains(r.Rule) && r.DueAt > from),
                ct
            );
        }
    }

    /// <summary>The owner's conversations learn that something could not be delivered.</summary>
    private static async Task MissAsync(UnitOfWork work, string library, ReminderRow reminder, CancellationToken ct)
    {
        foreach (var dialog in await work.QueryAsync(RowKeys.Dialogs, ct))
        {
            if (
                dialog.Columns.GetValueOrDefault(MissedReminder.UserColumn) is string user
                    ? user != reminder.Person
                    : LibraryKeys.Team(library) is not null
            )
            {
                continue;
            }
            var missed = MissedReminder.Read(dialog.Columns);
            var one = new MissedReminder(reminder.PartnershipId, reminder.Rule, reminder.Nominal, reminder.RowKey);
            if (!missed.Contains(one))
            {
                work.Put(
                    dialog.RowKey,
                    new Dictionary<string, object>(dialog.Columns)
                    {
                        [MissedReminder.Column] = MissedReminder.Write([.. missed.TakeLast(MostMissed - 1), one]),
                    }
                );
            }
        }
    }
}
