using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>What is found about a row whose time has come.</summary>
/// <param name="Partnership">The partnership as it stands; null for what concerns the library as a whole.</param>
/// <param name="Reminder">The reminder, when it still holds.</param>
/// <param name="Kind">What is to be done about it.</param>
public sealed record Verdict(ReminderRow Row, VerdictKind Kind, Partnership? Partnership = null, PlannedReminder? Reminder = null);
