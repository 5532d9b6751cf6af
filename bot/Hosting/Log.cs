using PartnershipBot.Telemetry;

namespace PartnershipBot.Hosting;

/// <summary>The lines of the log about the program and its requests: ids and reasons, never an answer or a name.</summary>
internal static partial class Log
{
    [LoggerMessage(7, LogLevel.Warning, "Development without MicrosoftAppId: anyone who reaches this address can talk to the bot")]
    public static partial void OpenForDevelopment(ILogger logger);

    [LoggerMessage(8, LogLevel.Information, "The clock starts at {Start:O}")]
    public static partial void ClockStarts(ILogger logger, DateTimeOffset start);

    [LoggerMessage(9, LogLevel.Warning, "A request was refused with {Status}: {Reason}")]
    public static partial void Refused(ILogger logger, int status, PlainId reason);

    [LoggerMessage(10, LogLevel.Warning, "The store is not ready")]
    public static partial void StoreNotReady(ILogger logger, Exception exception);

    [LoggerMessage(11, LogLevel.Error, "A request failed outside of its turn")]
    public static partial void RequestFailed(ILogger logger, Exception exception);

    [LoggerMessage(20, LogLevel.Debug, "A client hung up before it was answered")]
    public static partial void HungUp(ILogger logger);
}
