using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace PartnershipBot.Tests.Hosting.Recorded;

/// <summary>The bot that the recorded exchanges were made with.</summary>
public sealed class RecordedBot : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Text)
        {
            case "boom":
                throw new InvalidOperationException("boom");
            case "two":
                await turnContext.SendActivityAsync("one", cancellationToken: cancellationToken);
                await turnContext.SendActivityAsync("two", cancellationToken: cancellationToken);
                break;
            default:
                await turnContext.SendActivityAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
                break;
        }
    }

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) =>
        invokeValue.Action.Verb == "fail"
            ? throw new InvalidOperationException("fail")
            : Task.FromResult(
                new AdaptiveCardInvokeResponse
                {
                    StatusCode = 200,
                    Type = "application/vnd.microsoft.activity.message",
                    Value = $"verb={invokeValue.Action.Verb} data={JsonConvert.SerializeObject(invokeValue.Action.Data)}",
                }
            );
}
