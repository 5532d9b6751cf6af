using PartnershipBot.Turns;

namespace PartnershipBot.Reminders;

/// <summary>What a turn does to reminders: its changes plan them, and those that it has shown are settled.</summary>
public sealed class TurnReminders(ReminderTable reminders) : IBeforeCommit, IAfterReply
{
    /// <summary>Stores the rows that the turn makes necessary. If the turn fails, they are dropped when due.</summary>
    public Task PrepareAsync(Turn turn, CancellationToken ct) =>
        reminders.AddAsync(
            turn.Effects.Of<PartnershipChange>()
                .SelectMany(change =>
                    Replanning.Rows(turn.Scope.Library, change.Before, change.After, change.WishesBefore, change.Wishes, turn.Now)
                ),
            ct
        );

    /// <summary>Takes away the undelivered reminders that their owner has now seen.</summary>
    public async Task FollowAsync(Turn turn, CancellationToken ct)
    {
        foreach (var seen in turn.Effects.Of<SeenReminder>())
        {
            await reminders.RemoveUndeliveredAsync(seen.RowKey, ct);
        }
    }
}
