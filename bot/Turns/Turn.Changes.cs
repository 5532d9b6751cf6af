using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns;

/// <content>What the turn changes; all of it goes with its one batch.</content>
public sealed partial class Turn
{
    /// <summary>Stores what changed of the partnership, with a line of history; both go with the turn's one batch.</summary>
    /// <param name="former">The partnership as it was; null for a new one.</param>
    /// <param name="partnership">The same, changed. The conversation works on it from now on.</param>
    /// <param name="deed">The place of the answer, or what was done.</param>
    /// <param name="changes">The answers that changed.</param>
    /// <param name="about">What changed of another row with it, when that is what happened.</param>
    public void Save(
        Partnership? former,
        Partnership partnership,
        Deed deed,
        IReadOnlyDictionary<string, object?> changes,
        RowChange? about = null
    )
    {
        var before = changes.Keys.ToDictionary(k => k, k => former?.Answers[k]);
        var after = changes.Keys.ToDictionary(k => k, k => partnership.Answers[k]);
        if (former?.Status != partnership.Status)
        {
            before["status"] = former?.Status.ToString();
            after["status"] = partnership.Status.ToString();
        }
        if (former is not null && former.OwnerId != partnership.OwnerId)
        {
            (before["owner"], after["owner"]) = (former.OwnerName, partnership.OwnerName);
        }
        var changed = partnership with { Revision = partnership.Revision + 1, UpdatedAt = Now };
        if (partnership.Revision == 0)
        {
            Work.PutNew(RowKeys.Partnership(changed.Id), PartnershipRows.Write(changed));
        }
        else
        {
            Work.Put(RowKeys.Partnership(changed.Id), PartnershipRows.Write(changed));
        }
        foreach (var fields in HistoryRows.Fitting(before, after))
        {
            Work.PutNew(
                RowKeys.History(changed.Id, HistoryRows.NewId(Now, changed.Revision)),
                HistoryRows.Write(Now, Scope.UserId, Scope.UserName, deed, Only(before, fields), Only(after, fields), about)
            );
            about = null;
        }
        Changed(former, changed);
        Choose(changed);
    }

    /// <summary>
    /// Stores what has become of a reminder, with a line of history. It is no change of the partnership: its cards stay good.
    /// </summary>
    public void Mark(Partnership partnership, ReminderMark mark)
    {
        var marks = ReminderMarks.Read(partnership.Answers).With(mark).Write();
        var changed = partnership with
        {
            Answers = partnership.Answers.With([KeyValuePair.Create<string, object?>(ReminderFields.Marks, marks)]),
        };
        Work.Put(RowKeys.Partnership(changed.Id), PartnershipRows.Write(changed));
        var after = new Dictionary<string, object?>
        {
            ["rule"] = mark.Rule,
            ["day"] = AnswerSheet.Write(mark.Nominal),
            ["state"] = $"{mark.Kind}",
            ["until"] = mark.Until is { } until ? AnswerSheet.Write(until) : null,
        };
        Work.PutNew(
            RowKeys.History(changed.Id, HistoryRows.NewId(Now, changed.Revision)),
            HistoryRows.Write(Now, Scope.UserId, Scope.UserName, Deed.Remind, new Dictionary<string, object?>(), after)
        );
        Changed(partnership, changed);
        if (Current?.Id == changed.Id)
        {
            Current = changed;
        }
    }

    private static Dictionary<string, object?> Only(Dictionary<string, object?> values, IReadOnlySet<string> fields) =>
        values.Where(v => fields.Contains(v.Key)).ToDictionary();

    private void Changed(Partnership? before, Partnership after) =>
        Effects.Add(new PartnershipChange(before, after, ReminderSettings, ReminderSettings));

    /// <summary>Adds a line to a partnership's history: what changed of another row, while the partnership itself did not.</summary>
    public void Record(string partnershipId, Deed deed, RowChange about) =>
        Work.PutNew(
            RowKeys.History(partnershipId, HistoryRows.NewId(Now, Current?.Id == partnershipId ? Current.Revision : 0)),
            HistoryRows.Write(
                Now,
                Scope.UserId,
                Scope.UserName,
                deed,
                new Dictionary<string, object?>(),
                new Dictionary<string, object?>(),
                about
            )
        );
}
