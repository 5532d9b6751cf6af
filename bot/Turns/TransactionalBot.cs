using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Turns.Limits;

namespace PartnershipBot.Turns;

/// <summary>
/// Makes a turn one transaction. Each attempt runs on its own copy of the activity, holds what it sends, and writes
/// everything in one batch; only then is anything sent. The steps are in <see cref="TurnPipeline"/>; how many turns come in, and how
/// fast, the gate says.
/// </summary>
internal sealed class TransactionalBot(TurnPipeline pipeline, TurnGate gate, Refusal refusal) : IBot
{
    private static readonly string[] Understood =
    [
        ActivityTypes.Message,
        ActivityTypes.MessageUpdate,
        ActivityTypes.Invoke,
        ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate,
    ];

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (!Understood.Contains(activity.Type) || string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            return;
        }
        using var lease = await gate.EnterAsync(activity);
        if (lease.IsAcquired)
        {
            var end = await pipeline.RunAsync(turnContext);
            if (end is TurnEnd.AnsweredBefore)
            {
                // The channel came again with what it had brought before: the person said nothing more.
                (lease as Entry)?.GiveBack();
            }
        }
        else
        {
            await refusal.TellAsync(turnContext, TurnGate.After(lease));
        }
    }
}
