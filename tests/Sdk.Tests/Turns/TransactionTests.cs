using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Sdk.Tests.Hosting;

namespace Sdk.Tests.Turns;

/// <summary>A turn can be made again from its start: nothing of an attempt that failed is sent or kept.</summary>
public class TransactionTests
{
    [Fact]
    public async Task only_the_attempt_that_is_kept_is_answered()
    {
        await using var server = await BotServer.StartAsync(new Transaction(new Counter(), failures: 2));

        using var first = await server.PostAsync(server.Activity("message", new { text = "x", deliveryMode = "expectReplies" }));
        using var second = await server.PostAsync(server.Activity("message", new { text = "x", deliveryMode = "expectReplies" }));

        (await RepliesAsync(first)).ShouldBe(["turn 1"]);
        (await RepliesAsync(second)).ShouldBe(["turn 2"]);
        server.Channel.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task replies_updates_and_deletions_are_replayed_on_the_channel()
    {
        await using var server = await BotServer.StartAsync(new Transaction(new Counter(), failures: 1));

        await server.PostAsync(server.Activity("message", new { text = "tidy" }));

        server.Channel.Received.Select(request => $"{request.Method} {request.Target}").ShouldBe(
        [
            "POST /v3/conversations/c1/activities/1",
            "PUT /v3/conversations/c1/activities/old",
            "DELETE /v3/conversations/c1/activities/older",
        ]);
    }

    [Fact]
    public async Task an_invoke_is_answered_by_the_attempt_that_is_kept()
    {
        await using var server = await BotServer.StartAsync(new Transaction(new Counter(), failures: 1));

        using var response = await server.PostAsync(server.Activity("invoke", new
        {
            name = "adaptiveCard/action",
            value = new { action = new { type = "Action.Execute", verb = "save" } },
        }));

        ((int)response.StatusCode).ShouldBe(200);
        ((string)JObject.Parse(await response.Content.ReadAsStringAsync())["value"]!).ShouldBe("save");
    }

    private static async Task<IEnumerable<string>> RepliesAsync(HttpResponseMessage response)
        => JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]!.Select(activity => (string)activity["text"]!);

    private sealed class Counter : ActivityHandler
    {
        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            var count = turnContext.TurnState.Get<ConversationState>().CreateProperty<int>("count");
            var turn = await count.GetAsync(turnContext, () => 0, cancellationToken) + 1;
            await count.SetAsync(turnContext, turn, cancellationToken);
            await turnContext.SendActivityAsync($"turn {turn}", cancellationToken: cancellationToken);
            if (turnContext.Activity.Text != "tidy")
                return;
            await turnContext.UpdateActivityAsync(new Activity { Id = "old", Type = "message", Text = "new" }, cancellationToken);
            await turnContext.DeleteActivityAsync("older", cancellationToken);
        }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action.Verb });
    }

    /// <summary>Runs a bot in attempts on copies of the activity; the first <paramref name="failures"/> attempts of a turn are thrown away.</summary>
    private sealed class Transaction(IBot inner, int failures) : IBot
    {
        private readonly MemoryStorage _storage = new();

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            var held = new List<Func<Task>>();
            for (var attempt = 0; attempt <= failures; attempt++)
                held = await AttemptAsync(turnContext, keep: attempt == failures, cancellationToken);
            foreach (var replay in held)
                await replay();
        }

        private async Task<List<Func<Task>>> AttemptAsync(ITurnContext outer, bool keep, CancellationToken ct)
        {
            var copy = JObject.FromObject(outer.Activity).ToObject<Activity>()!;
            copy.DeliveryMode = null;
            var adapter = new Holding(outer);
            using var turn = new TurnContext(adapter, copy);
            var state = new ConversationState(_storage);
            turn.TurnState.Add(state);
            await inner.OnTurnAsync(turn, ct);
            if (keep)
                await state.SaveChangesAsync(turn, cancellationToken: ct);
            return adapter.Held;
        }
    }

    private sealed class Holding(ITurnContext outer) : BotAdapter
    {
        public List<Func<Task>> Held { get; } = [];

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Held.Add(() => outer.SendActivitiesAsync([.. activities], cancellationToken));
            return Task.FromResult(activities.Select(_ => new ResourceResponse("held")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            Held.Add(() => outer.UpdateActivityAsync(activity, cancellationToken));
            return Task.FromResult(new ResourceResponse(activity.Id));
        }

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
        {
            Held.Add(() => outer.DeleteActivityAsync(reference, cancellationToken));
            return Task.CompletedTask;
        }
    }
}
