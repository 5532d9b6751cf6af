using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Sdk.Tests.Turns;

public class TestFlowTests
{
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("talk"));

    [Fact]
    public Task a_script_of_say_and_expect_passes()
        => Flow()
            .SendConversationUpdate().AssertReply("welcome")
            .Test("hi", "echo hi")
            .Send("two").AssertReplyContains("tw").AssertReplyOneOf(["x", "two 2"])
            .Test("card", reply => reply.AsMessageActivity().Attachments.Count.ShouldBe(1))
            .StartTestAsync();

    [Fact]
    public async Task another_reply_than_the_expected_one_fails()
    {
        var failure = await Should.ThrowAsync<Exception>(() => Flow().Test("hi", "hello").StartTestAsync());

        failure.Message.ShouldContain("echo hi");
    }

    [Fact]
    public async Task no_reply_where_one_is_expected_fails()
        => await Should.ThrowAsync<TimeoutException>(() => Flow().Send("nothing").AssertReply("x", timeout: 1).StartTestAsync());

    [Fact]
    public Task no_reply_where_none_is_expected_passes()
        => Flow().Send("nothing").AssertNoReply(timeout: 1).StartTestAsync();

    [Fact]
    public async Task a_reply_where_none_is_expected_fails()
        => await Should.ThrowAsync<Exception>(() => Flow().Send("hi").AssertNoReply(timeout: 1).StartTestAsync());

    [Fact]
    public async Task an_activity_gets_what_it_lacks_from_the_conversation()
    {
        Activity? seen = null;
        await _adapter.ProcessActivityAsync(new Activity { Text = "hi" }, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });

        seen.ShouldNotBeNull();
        seen.Type.ShouldBe("message");
        seen.ChannelId.ShouldBe("test");
        seen.From.Id.ShouldBe("user1");
        seen.Recipient.Id.ShouldBe("bot");
        seen.Conversation.Id.ShouldBe("talk");
        seen.Id.ShouldNotBeNull();
        seen.Timestamp.ShouldNotBeNull();
    }

    [Fact]
    public async Task an_update_and_a_deletion_change_what_waits_in_the_queue()
    {
        await _adapter.SendTextToBotAsync("x", async (turn, ct) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: ct);
            var second = await turn.SendActivityAsync("second", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity { Id = first.Id, Type = "message", Text = "changed" }, ct);
            await turn.DeleteActivityAsync(second.Id, ct);
        }, default);

        _adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("changed");
        _adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task whoever_waits_gets_the_reply_when_it_comes()
    {
        var reply = _adapter.GetNextReplyAsync();
        reply.IsCompleted.ShouldBeFalse();

        await _adapter.SendTextToBotAsync("hi", new Echo().OnTurnAsync, default);

        (await reply).AsMessageActivity().Text.ShouldBe("echo hi");
    }

    private TestFlow Flow() => new(_adapter, new Echo());

    private sealed class Echo : ActivityHandler
    {
        protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => turnContext.SendActivityAsync("welcome", cancellationToken: cancellationToken);

        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            switch (turnContext.Activity.Text)
            {
                case "nothing":
                    break;
                case "two":
                    await turnContext.SendActivitiesAsync([MessageFactory.Text("two 1"), MessageFactory.Text("two 2")], cancellationToken);
                    break;
                case "card":
                    await turnContext.SendActivityAsync(MessageFactory.Attachment(new HeroCard { Title = "t" }.ToAttachment()), cancellationToken);
                    break;
                default:
                    await turnContext.SendActivityAsync($"echo {turnContext.Activity.Text}", cancellationToken: cancellationToken);
                    break;
            }
        }
    }
}
