using PartnershipBot.Turns;

namespace PartnershipBot.Reminders;

/// <summary>An undelivered reminder that a turn has shown to its owner.</summary>
/// <param name="RowKey">Its key among the undelivered ones.</param>
public sealed record SeenReminder(string RowKey) : ITurnEffect;
