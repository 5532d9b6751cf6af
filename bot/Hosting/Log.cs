namespace PartnershipBot.Hosting;

/// <summary>Every line of the log: ids, counts and durations, never an answer or a name.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Turn in {Conversation}: {Reads} reads, {Rows} rows in the batch, {Attempts} attempts, {Milliseconds:F1} ms")]
    public static partial void Turn(ILogger logger, string conversation, int reads, int rows, int attempts, double milliseconds);

    [LoggerMessage(2, LogLevel.Information, "Activity {Activity} in {Conversation} was handled before; nothing is done twice")]
    public static partial void AlreadyHandled(ILogger logger, string activity, string conversation);

    [LoggerMessage(3, LogLevel.Information, "Attempt {Attempt} in {Conversation} is not known to be stored; another one starts afresh")]
    public static partial void Again(ILogger logger, string conversation, int attempt, Exception exception);

    [LoggerMessage(5, LogLevel.Error, "Activity {Activity} in {Conversation} failed at attempt {Attempt}; the person is asked to try again")]
    public static partial void TurnFailed(ILogger logger, string? activity, string conversation, int attempt, Exception exception);

    [LoggerMessage(6, LogLevel.Warning, "The reply in {Conversation} could not be sent; the turn is stored")]
    public static partial void SendFailed(ILogger logger, string conversation, Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "Development without MicrosoftAppId: anyone who reaches this address can talk to the bot")]
    public static partial void OpenForDevelopment(ILogger logger);

    [LoggerMessage(8, LogLevel.Information, "The clock starts at {Start:O}")]
    public static partial void ClockStarts(ILogger logger, DateTimeOffset start);

    [LoggerMessage(9, LogLevel.Warning, "A request was refused with {Status}: {Reason}")]
    public static partial void Refused(ILogger logger, int status, string reason);

    [LoggerMessage(10, LogLevel.Warning, "The store is not ready")]
    public static partial void StoreNotReady(ILogger logger, Exception exception);

    [LoggerMessage(11, LogLevel.Error, "A request failed outside of its turn")]
    public static partial void RequestFailed(ILogger logger, Exception exception);

    [LoggerMessage(12, LogLevel.Warning, "A service URL of {Host} could not be stored; until it is, reminders may have to wait for a message")]
    public static partial void ServiceNotStored(ILogger logger, string host, Exception exception);

    [LoggerMessage(13, LogLevel.Information, "Whether {User} is on a roster could not be read; the person is asked to try again")]
    public static partial void RosterNotRead(ILogger logger, string user, Exception exception);

    [LoggerMessage(14, LogLevel.Warning, "In {Conversation} {User} was refused a card of library {Library}, partnership {Partnership}")]
    public static partial void CardRefused(ILogger logger, string conversation, string user, string library, string partnership);

    [LoggerMessage(15, LogLevel.Information, "{User} is no member of library {Library} any more and goes back to their own")]
    public static partial void LibraryLost(ILogger logger, string user, string library);

    [LoggerMessage(16, LogLevel.Warning, "That {Conversation} was left for another library could not be noted; another instance may believe for some minutes that it was not")]
    public static partial void LeavingNotKept(ILogger logger, string conversation, Exception exception);
}
