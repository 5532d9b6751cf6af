using PartnershipBot.Telemetry;

namespace PartnershipBot.Channels;

/// <summary>The lines of the log about what channels are asked: ids, never an answer or a name.</summary>
internal static partial class ChannelLog
{
    [LoggerMessage(13, LogLevel.Information, "Whether {User} is on a roster could not be read; the person is asked to try again")]
    public static partial void RosterNotRead(ILogger logger, LogId user, Exception exception);
}
