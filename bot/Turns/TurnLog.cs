namespace PartnershipBot.Turns;

/// <summary>The lines of the log about turns: ids, counts and durations, never an answer or a name.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(
        1,
        LogLevel.Information,
        "Turn in {Conversation}: {Reads} reads, {Rows} rows in the batch, {Attempts} attempts, {Milliseconds:F1} ms"
    )]
    public static partial void Cost(ILogger logger, string conversation, int reads, int rows, int attempts, double milliseconds);

    [LoggerMessage(2, LogLevel.Information, "Activity {Activity} in {Conversation} was handled before; nothing is done twice")]
    public static partial void AlreadyHandled(ILogger logger, string activity, string conversation);

    [LoggerMessage(3, LogLevel.Information, "Attempt {Attempt} in {Conversation} is not known to be stored; another one starts afresh")]
    public static partial void Again(ILogger logger, string conversation, int attempt, Exception exception);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "Something that follows the turn in {Conversation} could not be done; the turn is stored and answered"
    )]
    public static partial void NotFollowed(ILogger logger, string conversation, Exception exception);

    [LoggerMessage(
        5,
        LogLevel.Error,
        "Activity {Activity} in {Conversation} failed at attempt {Attempt}; the person is asked to try again"
    )]
    public static partial void Failed(ILogger logger, string? activity, string conversation, int attempt, Exception exception);

    [LoggerMessage(6, LogLevel.Warning, "The reply in {Conversation} could not be sent; the turn is stored")]
    public static partial void SendFailed(ILogger logger, string conversation, Exception exception);

    [LoggerMessage(14, LogLevel.Warning, "In {Conversation} {User} was refused a card of library {Library}, partnership {Partnership}")]
    public static partial void CardRefused(ILogger logger, string conversation, string user, string library, string partnership);

    [LoggerMessage(15, LogLevel.Information, "{User} is no member of library {Library} any more and goes back to their own")]
    public static partial void LibraryLost(ILogger logger, string user, string library);

    [LoggerMessage(
        16,
        LogLevel.Warning,
        "That {Conversation} was left for another library could not be noted; another instance may not know it for some minutes"
    )]
    public static partial void LeavingNotKept(ILogger logger, string conversation, Exception exception);

    [LoggerMessage(17, LogLevel.Warning, "Where {Key} is reached could not be kept; the next message tries again")]
    public static partial void AddressNotKept(ILogger logger, string key, Exception exception);

    [LoggerMessage(18, LogLevel.Warning, "Which turns were answered could not be kept; the next start may ask a question again")]
    public static partial void DeliveriesNotTold(ILogger logger, Exception exception);
}
