namespace PartnershipBot.Domain.Reminders;

/// <summary>The matter of a reminder: rules of one matter are put off, and done with, together. It is not stored.</summary>
/// <param name="Name">What tells it from the others.</param>
public readonly record struct ReminderTopic(string Name)
{
    public static readonly ReminderTopic Contact = new("contact");
    public static readonly ReminderTopic Proposal = new("proposal");
    public static readonly ReminderTopic Approval = new("approval");
    public static readonly ReminderTopic Signature = new("signature");
    public static readonly ReminderTopic Renewal = new("renewal");
    public static readonly ReminderTopic Notice = new("notice");

    /// <summary>A deadline for notice that nobody used.</summary>
    public static readonly ReminderTopic NoticeUnused = new("noticeUnused");
    public static readonly ReminderTopic Review = new("review");

    /// <summary>A review that is late, for who answers for the library.</summary>
    public static readonly ReminderTopic ReviewManager = new("reviewManager");
    public static readonly ReminderTopic SendToPartner = new("sendToPartner");
    public static readonly ReminderTopic SendToOfficials = new("sendToOfficials");
    public static readonly ReminderTopic ClosingTask = new("closingTask");

    /// <summary>What is to be done next with a partner of the list.</summary>
    public static readonly ReminderTopic PartnerTask = new("partnerTask");
    public static readonly ReminderTopic AnnualReport = new("annualReport");

    /// <summary>The yearly survey of public libraries.</summary>
    public static readonly ReminderTopic Survey = new("neoscrib");

    /// <summary>What goes because it has been kept for long enough.</summary>
    public static readonly ReminderTopic Clearing = new("clearing");

    public override string ToString() => Name;
}
