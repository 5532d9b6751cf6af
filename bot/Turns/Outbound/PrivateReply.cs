using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;
using PartnershipBot.Trust;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Turns.Outbound;

/// <summary>
/// What one person alone sees in a team's channel or a group of Teams: « Only you can see this message ». Whoever asks so, by a slash
/// command, is answered so, whatever the answer is.
/// </summary>
public static class PrivateReply
{
    private const string Targeted = "isTargeted";
    private const string Asked = "targetedMessageInfo";

    /// <summary>Whether somebody has asked in a way that nobody else sees.</summary>
    public static bool IsAsked(Activity incoming) =>
        IsPossible(incoming) && incoming.Recipient?.Properties?[Targeted] is JValue { Value: true };

    /// <summary>A message for whoever asked, with what they may say next.</summary>
    /// <param name="message">What is said.</param>
    /// <param name="incoming">What it answers: only Teams has such messages.</param>
    /// <param name="next">The buttons under it; where all see the message, they would be everybody's.</param>
    public static Activity Of(Activity message, Activity incoming, SuggestedActions next)
    {
        var isPossible = IsPossible(incoming);
        var reply = isPossible ? new PrivateActivity() : new Activity();
        (reply.Type, reply.Text, reply.Attachments) = (ActivityTypes.Message, message.Text, message.Attachments);
        (reply.InputHint, reply.SuggestedActions) = (InputHints.AcceptingInput, isPossible ? next : null);
        return reply;
    }

    /// <summary>Sends a message to whoever wrote.</summary>
    /// <returns>False when the channel refuses to: the bot may not, or does not know how.</returns>
    internal static async Task<bool> SendAsync(ITurnContext outer, Activity activity, CancellationToken ct)
    {
        try
        {
            await TargetedCalls.DoAsync(() => outer.SendActivityAsync(activity, ct));
            return true;
        }
        catch (Exception e) when (IsRefusal(e))
        {
            Unmark(activity);
            return false;
        }
    }

    /// <summary>Says in messages that go out for one person whom they are for, and what of that person's they answer.</summary>
    public static void Mark(IEnumerable<Activity> activities, Activity incoming)
    {
        if (!TargetedCalls.IsMeant)
        {
            return;
        }
        foreach (var activity in activities.Where(a => a is { Type: ActivityTypes.Message, Recipient: not null }))
        {
            activity.Recipient = new ChannelAccount(activity.Recipient.Id, activity.Recipient.Name)
            {
                AadObjectId = activity.Recipient.AadObjectId,
                Properties = new JObject { [Targeted] = true },
            };
            if (IsAsked(incoming) && incoming.Id is { Length: > 0 } id)
            {
                var asked = new Entity(Asked) { Properties = new JObject { ["messageId"] = id } };
                activity.Entities = [.. activity.Entities ?? [], asked];
            }
        }
    }

    private static void Unmark(Activity activity)
    {
        activity.Recipient?.Properties?.Remove(Targeted);
        activity.Entities = activity.Entities?.Where(e => e.Type != Asked).ToList() is { Count: > 0 } others ? others : null;
    }

    /// <summary>Whether the channel tells one person of several from the others: Teams does, in its channels and groups.</summary>
    public static bool IsPossible(Activity incoming) =>
        TeamsChannel.Is(incoming.ChannelId) && incoming.Conversation is { ConversationType: "channel" or "groupChat" };

    /// <summary>Whether the channel surely has not sent it; a call of which nobody knows how it ended may have.</summary>
    private static bool IsRefusal(Exception error) =>
        error switch
        {
            ErrorResponseException { Response: { } answer } => IsRefusal(answer.StatusCode),
            HttpOperationException { Response: { } answer } => IsRefusal(answer.StatusCode),
            _ => false,
        };

    private static bool IsRefusal(HttpStatusCode status) =>
        status
            is HttpStatusCode.BadRequest
                or HttpStatusCode.Forbidden
                or HttpStatusCode.NotFound
                or HttpStatusCode.MethodNotAllowed
                or HttpStatusCode.NotImplemented;
}
