namespace PartnershipBot.Storage.Sweep;

/// <summary>For how long things are kept, in days; the sweeper goes by it once a day.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Whether this instance erases what has been kept for long enough.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Deleted partnerships, after their deletion; until then they can be brought back.</summary>
    public int DeletedDays { get; set; } = 30;

    /// <summary>Partnerships that were never signed, after their last change.</summary>
    public int DraftDays { get; set; } = 730;

    /// <summary>Contacts of partners without a partnership, after the last exchange.</summary>
    public int ContactDays { get; set; } = 1095;

    /// <summary>Lines of history.</summary>
    public int HistoryDays { get; set; } = 1826;

    /// <summary>What was noted of reminders that were sent.</summary>
    public int ReminderDays { get; set; } = 365;

    /// <summary>What people think of the bot's messages, after the month or the day of it.</summary>
    public int FeedbackDays { get; set; } = 365;

    /// <summary>How long before people are told what goes.</summary>
    public int NoticeDays { get; set; } = 30;
}
