namespace PartnershipBot.Reminders;

/// <summary>The lines of the log about reminders: ids, counts and reasons, never an answer or a name.</summary>
internal static partial class ReminderLog
{
    [LoggerMessage(50, LogLevel.Information, "Reminder {Rule} of {Partnership}: delivered at attempt {Attempt}")]
    public static partial void Delivered(ILogger logger, string rule, string partnership, int attempt);

    [LoggerMessage(51, LogLevel.Information, "Reminder {Rule} of {Partnership}: no longer true, {Reason}")]
    public static partial void Dropped(ILogger logger, string rule, string partnership, string reason);

    [LoggerMessage(52, LogLevel.Warning, "Reminder {Rule} of {Partnership}: attempt {Attempt} failed, {Reason}; next try at {Next:O}")]
    public static partial void Postponed(ILogger logger, string rule, string partnership, int attempt, string reason, DateTimeOffset next);

    [LoggerMessage(
        53,
        LogLevel.Error,
        "Reminder {Rule} of {Partnership}: {State} after {Attempt} attempts, {Reason}; its owner sees it at the next visit"
    )]
    public static partial void GivenUp(ILogger logger, string rule, string partnership, string state, int attempt, string reason);

    [LoggerMessage(
        54,
        LogLevel.Error,
        "Reminder {Rule} of {Partnership} could not be handled; it is tried again once its lease has run out"
    )]
    public static partial void Stuck(ILogger logger, string rule, string partnership, Exception exception);

    [LoggerMessage(55, LogLevel.Error, "The sweep of reminders failed; it goes on")]
    public static partial void SweepFailed(ILogger logger, Exception exception);

    [LoggerMessage(56, LogLevel.Information, "The reconciler added {Rows} reminders that were missing, of {Partnerships} partnerships")]
    public static partial void Reconciled(ILogger logger, int rows, int partnerships);
}
