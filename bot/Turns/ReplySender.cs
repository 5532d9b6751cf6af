using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Turns;

/// <summary>
/// Sends what a stored turn holds. Whoever pressed a button waits 5 s for its answer: it does not wait for messages that take
/// longer, which go on behind it in a turn of their own.
/// </summary>
internal sealed class ReplySender(DeliveryLog deliveries, TimeProvider clock, ILogger logger)
{
    // What is stored is to be answered, also when storing took long.
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>For how long the answer of an invoke waits for the messages that go with it.</summary>
    public static readonly TimeSpan LongestBeforeAnswer = TimeSpan.FromSeconds(1);

    public async Task SendAsync(Attempt attempt, ITurnContext outer)
    {
        if (
            outer.Activity is not { Type: ActivityTypes.Invoke, DeliveryMode: not DeliveryModes.ExpectReplies }
            || outer.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is not ClaimsIdentity identity
        )
        {
            await TryAsync(
                attempt,
                outer.Activity.Conversation.Id,
                async ct =>
                {
                    await attempt.Adapter.ReplayAsync(outer, ct);
                    await attempt.Adapter.AnswerAsync(outer, ct);
                }
            );
            return;
        }
        await TryAsync(attempt, outer.Activity.Conversation.Id, ct => attempt.Adapter.AnswerAsync(outer, ct));
        if (attempt.Adapter.Count > 0)
        {
            var patience = Task.Delay(LongestBeforeAnswer, clock);
            var sending = TryAsync(
                attempt,
                outer.Activity.Conversation.Id,
                ct =>
                    outer.Adapter.ContinueConversationAsync(
                        identity,
                        outer.Activity.GetConversationReference(),
                        (later, token) => attempt.Adapter.ReplayAsync(later, token),
                        ct
                    )
            );
            await Task.WhenAny(sending, patience);
        }
    }

    /// <summary>Says a sentence outside of any turn.</summary>
    public async Task TellAsync(ITurnContext outer, string text)
    {
        try
        {
            using var timeout = new CancellationTokenSource(Longest, clock);
            if (outer.Activity.Type == ActivityTypes.Message || outer.Activity.Name == InvokeNames.FileConsent)
            {
                await outer.SendActivityAsync(MessageFactory.Text(text), timeout.Token);
            }
            await AcknowledgeAsync(outer, text);
        }
        catch (Exception e)
        {
            TurnLog.SendFailed(logger, outer.Activity.Conversation.Id, e);
        }
    }

    /// <summary>Answers the button of a card with a sentence, that of a file with nothing; a message needs no such answer.</summary>
    public static async Task AcknowledgeAsync(ITurnContext outer, string text)
    {
        if (outer.Activity.Type == ActivityTypes.Invoke)
        {
            var body = InvokeAnswers.Saying(outer.Activity.Name, text);
            await outer.SendActivityAsync(
                new Activity
                {
                    Type = ActivityTypesEx.InvokeResponse,
                    Value = new InvokeResponse { Status = 200, Body = body },
                }
            );
        }
    }

    /// <summary>A failure to send never fails a turn: what was answered is stored.</summary>
    private async Task TryAsync(Attempt attempt, string conversation, Func<CancellationToken, Task> send)
    {
        using var timeout = new CancellationTokenSource(Longest, clock);
        try
        {
            await send(timeout.Token);
        }
        catch (Exception e)
        {
            deliveries.Lost(attempt.Nonce);
            TurnLog.SendFailed(logger, conversation, e);
        }
    }
}
