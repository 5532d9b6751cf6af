using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Sdk.Tests.Turns;

/// <summary>Keeps what is sent instead of sending it.</summary>
public sealed class HoldingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public Task RunAsync(ITurnContext context, BotCallbackHandler callback) => RunPipelineAsync(context, callback, CancellationToken.None);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"held{Sent.Count - activities.Length + i}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
