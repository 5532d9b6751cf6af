namespace PartnershipBot.Domain.Reminders;

/// <summary>The day from which reminders of a rule are counted.</summary>
/// <param name="Date">That day; with the rule's topic it says which matter is meant.</param>
/// <param name="Shown">The day that the sentence names, when it is another.</param>
/// <param name="Detail">What else the sentence names: the codes of tasks, with a space between them.</param>
public sealed record ReminderAnchor(DateOnly Date, DateOnly? Shown = null, string? Detail = null)
{
    /// <summary>The day that the sentence names.</summary>
    public DateOnly Said => Shown ?? Date;
}
