using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>The last answer of a partnership that was not taken back yet, read from its history.</summary>
/// <param name="Slot">Where it was given.</param>
/// <param name="Line">Its line of history.</param>
internal sealed record LastAnswer(Slot Slot, HistoryLine Line)
{
    /// <summary>How taking this answer back is written down.</summary>
    public Deed Undoing => Deed.Undo(Line.Id);

    /// <summary>What the fields become when it is taken back; null takes a field away.</summary>
    public Dictionary<string, object?> Changes => Line.Changed.ToDictionary(f => f, f => Line.Before[f]);

    /// <summary>The status to which the partnership goes back; null when the answer did not change it.</summary>
    public PartnershipStatus? Status =>
        Enum.TryParse<PartnershipStatus>(Line.Before.Text(HistoryLine.Status), out var status) ? status : null;

    /// <summary>Whether the partnership began with this answer.</summary>
    public bool IsFirst =>
        Slot.Question.Column == Fields.PartnerName && !Line.Before.Has(HistoryLine.Status) && Line.After.Has(HistoryLine.Status);

    /// <summary>Whether something other than an answer has moved the partnership, or changed these values, since.</summary>
    public bool IsOvertaken(Partnership partnership) =>
        (Line.After.Text(HistoryLine.Status) is { } status && status != partnership.Status.ToString())
        || Line.Changed.Where(f => f != Fields.Skipped).Any(f => !Equals(Line.After[f], partnership.Answers[f]));

    /// <summary>The last answer of the partnership that is worked on, or null.</summary>
    public static async Task<LastAnswer?> FindAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Current is not { } partnership)
        {
            return null;
        }
        var lines = (await turn.Work.QueryAsync(RowKeys.History(partnership.Id), ct))
            .Select(HistoryRows.Read)
            // The revision knows the order, whatever the clocks of several instances say.
            .OrderByDescending(l => HistoryRows.RevisionOf(l.Id))
            .ThenByDescending(l => l.Id, StringComparer.Ordinal)
            .ToList();
        var undone = lines.Select(l => l.What.Undone).OfType<string>().ToHashSet();
        return lines
            .Where(l => !undone.Contains(l.Id))
            .Select(l => Slot.Parse(l.What.ToString()) is { } slot ? new LastAnswer(slot, l) : null)
            .FirstOrDefault(a => a is not null);
    }
}
