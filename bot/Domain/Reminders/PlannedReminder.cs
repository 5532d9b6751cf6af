namespace PartnershipBot.Domain.Reminders;

/// <summary>A reminder to come.</summary>
/// <param name="Nominal">The day that its rule names; with the rule it is the reminder's name, whatever moves it.</param>
/// <param name="SendDay">The working day on which it is said.</param>
/// <param name="DueAt">The moment on that day.</param>
public sealed record PlannedReminder(ReminderRule Rule, ReminderAnchor Anchor, DateOnly Nominal, DateOnly SendDay, DateTimeOffset DueAt)
{
    /// <summary>Its name.</summary>
    public ReminderName Name => new(Rule.Id, Nominal);

    /// <summary>The key of its sentence on a day, or null when it has lost its sense by then.</summary>
    public string? Sentence(DateOnly today) => Rule.Wording.Key(Anchor.Date.DayNumber - today.DayNumber);

    /// <summary>The days between that day and the anchor.</summary>
    public int Days(DateOnly today) => Math.Abs(Anchor.Date.DayNumber - today.DayNumber);
}
