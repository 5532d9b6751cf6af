namespace PartnershipBot.Domain.Reminders;

/// <summary>Who is reminded; the partner never is, save by a letter that the owner sends.</summary>
public enum ReminderAudience
{
    /// <summary>The person who follows the partnership.</summary>
    Owner,

    /// <summary>The person responsible for the library (responsable).</summary>
    Responsible,
}
