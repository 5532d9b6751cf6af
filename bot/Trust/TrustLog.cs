namespace PartnershipBot.Trust;

/// <summary>The lines of the log about who is let in and written to: ids and hosts, never an answer or a name.</summary>
internal static partial class TrustLog
{
    [LoggerMessage(
        12,
        LogLevel.Warning,
        "A service URL of {Host} could not be stored; until it is, reminders may have to wait for a message"
    )]
    public static partial void ServiceNotStored(ILogger logger, string host, Exception exception);

    [LoggerMessage(40, LogLevel.Warning, "The keys that {Metadata} names could not be read")]
    public static partial void KeysNotRead(ILogger logger, string metadata, Exception exception);
}
