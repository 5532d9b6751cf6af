using PartnershipBot.Telemetry;

namespace PartnershipBot.Turns;

/// <summary>The lines of the log about turns: prints of ids, counts and durations, never an answer or a name.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(
        1,
        LogLevel.Information,
        "Turn in {Conversation}: {Reads} reads, {Rows} rows in the batch, {Attempts} attempts, {Milliseconds:F1} ms"
    )]
    public static partial void Cost(ILogger logger, LogId conversation, int reads, int rows, int attempts, double milliseconds);

    [LoggerMessage(2, LogLevel.Information, "Activity {Activity} in {Conversation} was handled before; nothing is done twice")]
    public static partial void AlreadyHandled(ILogger logger, PlainId activity, LogId conversation);

    [LoggerMessage(3, LogLevel.Information, "Attempt {Attempt} in {Conversation} is not known to be stored; another one starts afresh")]
    public static partial void Again(ILogger logger, LogId conversation, int attempt, Exception exception);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "Something that follows the turn in {Conversation} could not be done; the turn is stored and answered"
    )]
    public static partial void NotFollowed(ILogger logger, LogId conversation, Exception exception);

    [LoggerMessage(
        5,
        LogLevel.Error,
        "Activity {Activity} in {Conversation} failed at attempt {Attempt}; the person is asked to try again"
    )]
    public static partial void Failed(ILogger logger, PlainId activity, LogId conversation, int attempt, Exception exception);

    [LoggerMessage(6, LogLevel.Warning, "The reply in {Conversation} could not be sent; the turn is stored")]
    public static partial void SendFailed(ILogger logger, LogId conversation, Exception exception);

    [LoggerMessage(14, LogLevel.Warning, "In {Conversation} {User} was refused a card of library {Library}, partnership {Partnership}")]
    public static partial void CardRefused(ILogger logger, LogId conversation, LogId user, LogId library, PlainId partnership);

    [LoggerMessage(15, LogLevel.Information, "{User} is no member of library {Library} any more and goes back to their own")]
    public static partial void LibraryLost(ILogger logger, LogId user, LogId library);

    [LoggerMessage(
        16,
        LogLevel.Warning,
        "That {Conversation} was left for another library could not be noted; another instance may not know it for some minutes"
    )]
    public static partial void LeavingNotKept(ILogger logger, LogId conversation, Exception exception);

    [LoggerMessage(17, LogLevel.Warning, "Where {Key} is reached could not be kept; the next message tries again")]
    public static partial void AddressNotKept(ILogger logger, LogId key, Exception exception);

    [LoggerMessage(18, LogLevel.Warning, "Which turns were answered could not be kept; the next start may ask a question again")]
    public static partial void DeliveriesNotTold(ILogger logger, Exception exception);

    [LoggerMessage(96, LogLevel.Information, "That the bot is at work could not be shown in {Conversation}; the reply follows")]
    public static partial void NoSign(ILogger logger, LogId conversation, Exception exception);

    [LoggerMessage(19, LogLevel.Warning, "Turns in {Conversation} are not let in for {Seconds:F1} s: too many come at once")]
    public static partial void NotLetIn(ILogger logger, LogId conversation, double seconds);
}
