namespace PartnershipBot.Telemetry;

/// <summary>The attributes of spans and measurements; those of the Teams SDK have its names.</summary>
public static class TagNames
{
    public const string ActivityId = "activity.id";
    public const string ActivityType = "activity.type";
    public const string ChannelId = "channel.id";
    public const string ConversationId = "conversation.id";
    public const string Operation = "operation";

    /// <summary>On the span of a reply: the id of the activity that it replies to.</summary>
    public const string ReplyTo = "activity.reply_to";

    /// <summary>How a turn or a call ended.</summary>
    public const string Outcome = "outcome";

    public const string Table = "store.table";
    public const string Rule = "reminder.rule";
    public const string Attempts = "turn.attempts";
    public const string Reads = "store.reads";
    public const string Rows = "store.rows";
}
