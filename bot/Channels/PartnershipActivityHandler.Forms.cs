using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Channels;

/// <content>Forms that open over a team's or a group's conversation.</content>
public sealed partial class PartnershipActivityHandler
{
    /// <summary>As large as the client lets it be: a form has many inputs.</summary>
    private const string FormHeight = "large";
    private const string FormWidth = "medium";

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => Answer(await assistant.OpenFormAsync(turnContext, ButtonOf(turnContext), cancellationToken));

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => Answer(await assistant.SaveFormAsync(turnContext, ButtonOf(turnContext), cancellationToken));

    /// <summary>What a card or a form sent; anything else is its sender's mistake.</summary>
    private static PressedButton ButtonOf(ITurnContext context) =>
        Turn.Of(context).Incoming.Button ?? throw new InvokeResponseException(HttpStatusCode.BadRequest);

    private static TaskModuleResponse Answer(FormStep step) =>
        new(
            step switch
            {
                FormStep.Ask ask => new TaskModuleContinueResponse(
                    new TaskModuleTaskInfo(title: ask.Title, height: FormHeight, width: FormWidth, card: Sending.Attach(ask.Card))
                ),
                FormStep.Say say => new TaskModuleMessageResponse(say.Text),
                _ => throw new InvalidOperationException($"{step.GetType().Name} has no window."),
            }
        );
}
