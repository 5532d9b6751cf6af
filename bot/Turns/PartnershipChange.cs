using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Turns;

/// <summary>A partnership that a turn changes, or for which the library's wishes about reminders change.</summary>
/// <param name="Before">The partnership before; null for a new one.</param>
/// <param name="After">The partnership after.</param>
/// <param name="WishesBefore">How the library wanted to be reminded before.</param>
/// <param name="Wishes">How it wants to be reminded now.</param>
public sealed record PartnershipChange(Partnership? Before, Partnership After, ReminderSettings WishesBefore, ReminderSettings Wishes)
    : ITurnEffect;
