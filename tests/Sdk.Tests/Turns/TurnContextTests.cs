using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Sdk.Tests.Turns;

public class TurnContextTests
{
    private readonly HoldingAdapter _adapter = new();

    [Fact]
    public async Task a_reply_goes_back_to_whom_and_where_the_activity_came_from()
    {
        var turn = new TurnContext(_adapter, Incoming.Message());

        var response = await turn.SendActivityAsync("hi");

        var sent = _adapter.Sent.ShouldHaveSingleItem();
        sent.Type.ShouldBe("message");
        sent.Text.ShouldBe("hi");
        sent.From.Id.ShouldBe("bot");
        sent.Recipient.Id.ShouldBe("user");
        sent.Conversation.Id.ShouldBe("conversation");
        sent.ChannelId.ShouldBe("test");
        sent.ServiceUrl.ShouldBe("https://channel.example/");
        sent.ReplyToId.ShouldBe("in1");
        sent.Id.ShouldBe("held0");
        response.Id.ShouldBe("held0");
        turn.Responded.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task an_empty_text_is_refused(string? text)
        => await Should.ThrowAsync<ArgumentNullException>(() => new TurnContext(_adapter, Incoming.Message()).SendActivityAsync(text));

    [Fact]
    public async Task sending_nothing_is_refused()
        => await Should.ThrowAsync<ArgumentException>(() => new TurnContext(_adapter, Incoming.Message()).SendActivitiesAsync([]));

    [Fact]
    public async Task what_is_spoken_and_whether_input_is_expected_are_sent_along()
    {
        await ((ITurnContext)new TurnContext(_adapter, Incoming.Message())).SendActivityAsync("hi", "hi there", InputHints.IgnoringInput);

        _adapter.Sent[0].Speak.ShouldBe("hi there");
        _adapter.Sent[0].InputHint.ShouldBe("ignoringInput");
    }

    [Fact]
    public async Task a_trace_is_no_response()
    {
        var turn = new TurnContext(_adapter, Incoming.Message());

        await turn.SendActivityAsync(turn.Activity.CreateTrace("trace"));

        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task handlers_see_and_change_what_is_sent_in_their_order()
    {
        var order = new List<string>();
        var turn = new TurnContext(_adapter, Incoming.Message());
        turn.OnSendActivities((_, activities, next) =>
        {
            order.Add("first");
            activities[0].Text += "!";
            return next();
        }).OnSendActivities((_, activities, next) =>
        {
            order.Add("second");
            activities.Add(MessageFactory.Text("more"));
            return next();
        });

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("hi")]);

        order.ShouldBe(["first", "second"]);
        _adapter.Sent.Select(sent => sent.Text).ShouldBe(["hi!", "more"]);
        responses.Length.ShouldBe(2);
    }

    [Fact]
    public async Task a_handler_may_hold_back_what_is_sent()
    {
        var turn = new TurnContext(_adapter, Incoming.Message());
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));

        var response = await turn.SendActivityAsync("hi");

        response.Id.ShouldBeNull();
        _adapter.Sent.ShouldBeEmpty();
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task expected_replies_are_gathered_not_sent()
    {
        var turn = new TurnContext(_adapter, Incoming.Of("message", activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));

        await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        turn.BufferedReplyActivities.Select(reply => reply.Text).ShouldBe(["one", "two"]);
        turn.Responded.ShouldBeTrue();
        _adapter.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task an_expected_invoke_response_is_kept_as_the_answer_of_the_turn()
    {
        var turn = new TurnContext(_adapter, Incoming.Of("invoke", activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));

        await turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200 } });

        turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).ShouldBe(turn.BufferedReplyActivities.Single());
    }

    [Fact]
    public async Task an_update_and_a_deletion_pass_their_handlers()
    {
        var order = new List<string>();
        var turn = new TurnContext(_adapter, Incoming.Message());
        turn.OnUpdateActivity((_, activity, next) =>
        {
            order.Add($"update {activity.Id}");
            return next();
        }).OnDeleteActivity((_, reference, next) =>
        {
            order.Add($"delete {reference.ActivityId}");
            return next();
        });

        await turn.UpdateActivityAsync(new Activity { Id = "a1", Type = "message" });
        await turn.DeleteActivityAsync("a2");

        order.ShouldBe(["update a1", "delete a2"]);
        _adapter.Updated.Single().Conversation.Id.ShouldBe("conversation");
        _adapter.Deleted.Single().ActivityId.ShouldBe("a2");
        _adapter.Deleted.Single().Conversation.Id.ShouldBe("conversation");
    }

    [Fact]
    public async Task a_context_on_another_activity_is_the_same_turn()
    {
        var turn = new TurnContext(_adapter, Incoming.Of("message", activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "!";
            return next();
        });

        var other = new TurnContext(turn, Incoming.Of("message", activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));
        await other.SendActivityAsync("hi");

        other.TurnState.ShouldBeSameAs(turn.TurnState);
        turn.BufferedReplyActivities.Single().Text.ShouldBe("hi!");
    }

    [Fact]
    public async Task a_disposed_turn_sends_nothing_more_and_takes_its_state_along()
    {
        var value = new Disposable();
        var turn = new TurnContext(_adapter, Incoming.Message());
        turn.TurnState.Add(value);

        turn.Dispose();

        value.IsDisposed.ShouldBeTrue();
        await Should.ThrowAsync<ObjectDisposedException>(() => turn.SendActivityAsync("hi"));
    }

    [Fact]
    public void a_value_is_found_by_its_type_or_by_its_key()
    {
        using var state = new TurnContextStateCollection();
        state.Add<IComparable>("a");
        state.Add("key", 3);

        state.Get<IComparable>().ShouldBe("a");
        state.Get<int>("key").ShouldBe(3);
        state.Get<string>("key").ShouldBeNull();
        state.Get<Version>().ShouldBeNull();
        Should.Throw<ArgumentException>(() => state.Add("key", 4));
        state.Set("key", 5);
        state.Get<int>("key").ShouldBe(5);
    }

    [Fact]
    public async Task a_turn_runs_under_the_culture_of_its_locale()
    {
        var culture = string.Empty;
        var turn = new TurnContext(_adapter, Incoming.Of("message", activity => activity.Locale = "fr-FR"));

        await _adapter.RunAsync(turn, (_, _) =>
        {
            culture = System.Globalization.CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        culture.ShouldBe("fr-FR");
        turn.Locale.ShouldBe("fr-FR");
    }

    private sealed class Disposable : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
