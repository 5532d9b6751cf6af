using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Telemetry;

namespace PartnershipBot.Hosting;

/// <summary>
/// One call to a channel as telemetry has it: its span names the activity that it replies to and the one that it sent, so that the
/// reply to a message is found from the id of either.
/// </summary>
internal static class OutboundCall
{
    public static async Task<T> TellAsync<T>(ITurnContext turn, string operation, Func<Task<T>> call, Func<T, string?> idOf)
    {
        // What the sender takes in the response is no call, but a reply all the same.
        var isCall = turn.Activity?.DeliveryMode != DeliveryModes.ExpectReplies;
        using var span = BotTelemetry.Source.StartActivity("conversation_client", isCall ? ActivityKind.Client : ActivityKind.Internal);
        span?.SetTag(TagNames.Operation, operation)
            .SetTag(TagNames.ConversationId, LogId.Of(turn.Activity?.Conversation?.Id))
            .SetTag(TagNames.ReplyTo, turn.Activity?.Id);
        var tag = new KeyValuePair<string, object?>(TagNames.Operation, operation);
        if (isCall)
        {
            BotTelemetry.OutboundCalls.Add(1, tag);
        }
        try
        {
            var answer = await call();
            span?.SetTag(TagNames.ActivityId, idOf(answer));
            return answer;
        }
        catch (Exception)
        {
            BotTelemetry.OutboundErrors.Add(1, tag);
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }
}
