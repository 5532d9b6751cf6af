using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Turns;

namespace PartnershipBot.Channels;

/// <content>The action on a message of Teams: a partnership from what it says.</content>
public sealed partial class PartnershipActivityHandler
{
    /// <summary>The command of the manifest.</summary>
    public const string MessageCommand = "fromMessage";

    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    )
    {
        var turn = Turn.Of(turnContext);
        return action?.CommandId == MessageCommand && turn.Incoming.Message is { } message
            ? AnswerAction(await messages.OpenAsync(turn, message, cancellationToken))
            : throw new InvokeResponseException(HttpStatusCode.BadRequest);
    }

    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) =>
        action?.CommandId == MessageCommand
            ? AnswerAction(await messages.SaveAsync(turnContext, ButtonOf(turnContext), cancellationToken))
            : throw new InvokeResponseException(HttpStatusCode.BadRequest);

    private static MessagingExtensionActionResponse AnswerAction(FormStep step) => new(Answer(step).Task);
}
