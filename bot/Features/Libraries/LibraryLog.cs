namespace PartnershipBot.Features.Libraries;

/// <summary>The lines of the log about transfers between libraries: ids, never an answer or a name.</summary>
internal static partial class LibraryLog
{
    [LoggerMessage(80, LogLevel.Information, "The move of partnership {Partnership}, which was cut off, is finished")]
    public static partial void Transferred(ILogger logger, string partnership);

    [LoggerMessage(81, LogLevel.Warning, "The move of partnership {Partnership} is not finished; it is gone on with in some minutes")]
    public static partial void NotTransferred(ILogger logger, string partnership, Exception exception);

    [LoggerMessage(82, LogLevel.Warning, "Moves that were cut off could not be looked for; they are in some minutes")]
    public static partial void NotResumed(ILogger logger, Exception exception);
}
