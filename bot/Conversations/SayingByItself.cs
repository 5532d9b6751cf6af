using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PartnershipBot.Conversations;

/// <summary>What the bot says without being asked.</summary>
internal static class SayingByItself
{
    /// <summary>
    /// Sends a message that answers nothing. The SDK would have it answer an activity that it made up itself, for which Web Chat and
    /// the Emulator wait 5 s before they show the message.
    /// </summary>
    public static Task SayByItselfAsync(this ITurnContext turn, IActivity message, CancellationToken ct)
    {
        turn.Activity.Id = null;
        return turn.SendActivityAsync(message, ct);
    }
}
