namespace PartnershipBot.Reminders;

/// <summary>How the sending of reminders is: for whoever watches over the program.</summary>
/// <param name="Undelivered">Reminders that nobody could be told and whose owner has not come by since; counted up to 1,000.</param>
/// <param name="LastPass">When this instance last went through what was due; null before the first time, or where it does not send.</param>
public sealed record ReminderHealth(int Undelivered, DateTimeOffset? LastPass)
{
    private const int Most = 1000;

    public static async Task<ReminderHealth> OfAsync(ReminderTable table, ReminderLoop loop, CancellationToken ct) =>
        new(await table.CountUndeliveredAsync(Most, ct), loop.LastPass);
}
