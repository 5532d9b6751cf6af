namespace PartnershipBot.Files;

/// <summary>The lines of the log about files: ids, sizes and reasons, never a name, an answer or an address.</summary>
internal static partial class FileLog
{
    [LoggerMessage(70, LogLevel.Information, "The document of {Partnership} was handed over: {Outcome}, {Bytes} bytes")]
    public static partial void HandedOver(ILogger logger, string partnership, UploadOutcome outcome, int bytes);

    [LoggerMessage(
        71,
        LogLevel.Warning,
        "The document of {Partnership} is not sent to {Host}, {Bytes} bytes: not among Files:AllowedHosts, or too large"
    )]
    public static partial void NotSent(ILogger logger, string partnership, string host, int bytes);

    [LoggerMessage(72, LogLevel.Warning, "The drive refused the document of {Partnership} with {Status}")]
    public static partial void Refused(ILogger logger, string partnership, int status);

    [LoggerMessage(
        73,
        LogLevel.Information,
        "The drive did not take a piece of the document of {Partnership} at try {Attempt}: {Status}; it is tried again"
    )]
    public static partial void Again(ILogger logger, string partnership, int attempt, int status);

    [LoggerMessage(74, LogLevel.Warning, "The drive could not be reached with the document of {Partnership}")]
    public static partial void NotReached(ILogger logger, string partnership, Exception exception);

    [LoggerMessage(75, LogLevel.Error, "The document of {Partnership} could not be handed over")]
    public static partial void Failed(ILogger logger, string partnership, Exception exception);

    [LoggerMessage(76, LogLevel.Warning, "Nobody could be told what became of the document of {Partnership}: {Reason}")]
    public static partial void NotTold(ILogger logger, string partnership, string reason);

    [LoggerMessage(77, LogLevel.Error, "Too many documents wait to be handed over: that of {Partnership} is left out")]
    public static partial void QueueFull(ILogger logger, string partnership);

    [LoggerMessage(78, LogLevel.Warning, "A file for {Partnership} was refused with {Status}")]
    public static partial void NotFetched(ILogger logger, string partnership, int status);

    [LoggerMessage(79, LogLevel.Warning, "A file for {Partnership} could not be fetched")]
    public static partial void NotFetchedAtAll(ILogger logger, string partnership, Exception exception);
}
