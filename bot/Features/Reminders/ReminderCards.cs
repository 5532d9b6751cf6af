using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Features.Reminders;

/// <summary>The card of a message about reminders: of one, or of a week's.</summary>
public static class ReminderCards
{
    /// <param name="acts">Whether it goes to the person who follows the partnerships.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        IReadOnlyList<(Partnership? Partnership, PlannedReminder Reminder)> items,
        bool digest,
        bool acts
    ) =>
        items is [var (partnership, reminder)] && !digest
            ? ReminderCard.For(ctx, partnership, reminder, acts && reminder.Rule.Audience == ReminderAudience.Owner)
            : ReminderDigestCard.For(ctx, items, acts);
}
