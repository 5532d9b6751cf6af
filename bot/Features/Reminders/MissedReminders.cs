using Microsoft.Bot.Builder;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reminders;

/// <summary>Shows at the owner's visit the reminders that could not be delivered and still hold.</summary>
internal static class MissedReminders
{
    /// <summary>More would bury what the person came for; the rest comes at the next message.</summary>
    private const int MostAtOnce = 3;

    public static async Task ShowAsync(ITurnContext context, Turn turn, CancellationToken ct)
    {
        if (!turn.Scope.IsPersonal || turn.Conversation.Missed is not { Count: > 0 } missed)
        {
            return;
        }
        var now = missed.Take(MostAtOnce).ToList();
        turn.Conversation.Missed = [.. missed.Skip(MostAtOnce)];
        foreach (var shown in now)
        {
            turn.Effects.Add(new SeenReminder(shown.RowKey));
        }
        var said = false;
        foreach (var one in now)
        {
            if (
                await ReminderNamed.SubjectAsync(turn, one.PartnershipId, one.Name, ct) is not { } partnership
                || ReminderPlanner.Find(partnership, turn.ReminderSettings, turn.Today, one.Name) is not { } reminder
                || reminder.Sentence(turn.Today) is null
            )
            {
                continue;
            }
            if (!said)
            {
                await context.SendActivityAsync(MessageFactory.Text(turn.Texts.Say("reminderMissed")), ct);
                said = true;
            }
            var card = ReminderCard.For(turn.CardContext, partnership, reminder, acts: reminder.Rule.Audience == ReminderAudience.Owner);
            await context.SendActivityAsync(MessageFactory.Attachment(Sending.Attach(card)), ct);
        }
    }
}
