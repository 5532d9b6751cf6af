using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PartnershipBot.Turns;

/// <summary>
/// Makes a turn one transaction. Each attempt runs on its own copy of the activity, holds what it sends, and writes
/// everything in one batch; only then is anything sent. The steps are in <see cref="TurnPipeline"/>.
/// </summary>
public sealed class TransactionalBot(TurnPipeline pipeline) : IBot
{
    private static readonly string[] Understood =
    [
        ActivityTypes.Message,
        ActivityTypes.MessageUpdate,
        ActivityTypes.Invoke,
        ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate,
    ];

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        Understood.Contains(turnContext.Activity.Type) && !string.IsNullOrEmpty(turnContext.Activity.Conversation?.Id)
            ? pipeline.RunAsync(turnContext)
            : Task.CompletedTask;
}
