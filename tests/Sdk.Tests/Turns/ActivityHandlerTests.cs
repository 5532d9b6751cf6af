using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Turns;

public class ActivityHandlerTests
{
    private readonly HoldingAdapter _adapter = new();

    [Theory]
    [InlineData("message", "message")]
    [InlineData("messageUpdate", "messageUpdate")]
    [InlineData("messageDelete", "messageDelete")]
    [InlineData("event", "event")]
    [InlineData("typing", "typing")]
    [InlineData("endOfConversation", "endOfConversation")]
    [InlineData("something", "unrecognized")]
    public async Task each_type_of_activity_has_its_method(string type, string method)
        => (await CallsAsync(Incoming.Of(type))).ShouldBe([method]);

    [Fact]
    public async Task a_token_is_an_event_of_its_own()
        => (await CallsAsync(Incoming.Of("event", activity => activity.Name = "tokens/response"))).ShouldBe(["token"]);

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "removed")]
    [InlineData("remove-upgrade", "removed")]
    public async Task an_installation_tells_whether_the_app_came_or_went(string action, string method)
        => (await CallsAsync(Incoming.Of("installationUpdate", activity => activity.Action = action))).ShouldBe([method]);

    [Theory]
    [InlineData("user", true)]
    [InlineData("bot", false)]
    public async Task members_are_told_unless_only_the_bot_itself_came_or_went(string id, bool told)
    {
        var added = await CallsAsync(Incoming.Of("conversationUpdate", activity => activity.MembersAdded = [new ChannelAccount(id)]));
        var removed = await CallsAsync(Incoming.Of("conversationUpdate", activity => activity.MembersRemoved = [new ChannelAccount(id)]));

        added.ShouldBe(told ? ["added 1"] : []);
        removed.ShouldBe(told ? ["left 1"] : []);
    }

    [Fact]
    public async Task reactions_are_told_as_added_and_removed()
        => (await CallsAsync(Incoming.Of("messageReaction", activity =>
        {
            activity.ReactionsAdded = [new MessageReaction("like")];
            activity.ReactionsRemoved = [new MessageReaction("sad")];
        }))).ShouldBe(["like added", "sad removed"]);

    [Fact]
    public async Task an_activity_without_a_type_is_refused()
        => await Should.ThrowAsync<ArgumentException>(() => CallsAsync(Incoming.Of(null!)));

    [Fact]
    public async Task an_invoke_is_answered_with_what_the_handler_gives()
    {
        var answer = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"save"}}""");

        answer.Status.ShouldBe(200);
        ((AdaptiveCardInvokeResponse)answer.Body).Value.ShouldBe("save");
    }

    [Theory]
    [InlineData("""{"action":null}""", "Missing action property")]
    [InlineData("""{"action":{"type":"Action.Other"}}""", "The action 'Action.Other'is not supported.")]
    public async Task an_action_that_is_none_is_a_bad_request(string value, string message)
    {
        var answer = await InvokeAsync("adaptiveCard/action", value);

        answer.Status.ShouldBe(400);
        ((Error)((AdaptiveCardInvokeResponse)answer.Body).Value).Message.ShouldBe(message);
    }

    [Fact]
    public async Task an_invoke_that_the_handler_answered_itself_is_not_answered_again()
    {
        var turn = new TurnContext(_adapter, Incoming.Of("invoke", activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));

        await new AnswersItself().OnTurnAsync(turn);

        ((InvokeResponse)turn.BufferedReplyActivities.Single().Value).Status.ShouldBe(204);
    }

    private async Task<List<string>> CallsAsync(Activity activity)
    {
        var bot = new Recorder();
        await bot.OnTurnAsync(new TurnContext(_adapter, activity));
        return bot.Calls;
    }

    private async Task<InvokeResponse> InvokeAsync(string name, string value)
    {
        await new Recorder().OnTurnAsync(new TurnContext(_adapter, Incoming.Of("invoke", activity =>
        {
            activity.Name = name;
            activity.Value = JObject.Parse(value);
        })));
        return (InvokeResponse)_adapter.Sent.Single(sent => sent.Type == ActivityTypesEx.InvokeResponse).Value;
    }

    private sealed class AnswersItself : ActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 204 } }, cancellationToken);
            return CreateInvokeResponse();
        }
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("messageDelete");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"added {membersAdded.Count}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"left {membersRemoved.Count}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"{messageReactions[0].Type} added");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"{messageReactions[0].Type} removed");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("endOfConversation");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("removed");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action.Verb });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
