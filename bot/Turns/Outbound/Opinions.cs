using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Turns.Outbound;

/// <summary>
/// Asks what people think of a message, by the two thumbs that Teams puts below it. A turn asks once, below its last card: what a turn
/// ends with words is a question, and whoever answers it is not asked something else as well.
/// </summary>
internal static class Opinions
{
    /// <summary>Teams refuses a message that says so in the older way, feedbackLoopEnabled, too.</summary>
    private static readonly JObject Wanted = new() { ["feedbackLoop"] = new JObject { ["type"] = "default" } };

    /// <summary>Puts the thumbs below the last message of a turn.</summary>
    /// <param name="last">The message; null when the turn says nothing.</param>
    /// <param name="channel">Where it goes: only Teams has them.</param>
    public static void Ask(Activity? last, string? channel)
    {
        if (last is { Type: ActivityTypes.Message, ChannelData: null, Attachments.Count: > 0 } && TeamsChannel.Is(channel))
        {
            last.ChannelData = Wanted.DeepClone();
        }
    }
}
