using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Hosting;

public sealed class ReplyTests : IAsyncLifetime
{
    private BotServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await BotServer.StartAsync(new RecordedBot());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task a_reply_is_posted_to_the_service_url_under_the_activity_it_answers()
    {
        await _server.PostAsync(_server.Activity("message", new { text = "echo hi" }));

        var sent = _server.Channel.Received.ShouldHaveSingleItem();
        sent.Method.ShouldBe("POST");
        sent.Target.ShouldBe("/v3/conversations/c1/activities/1");
        sent.Headers["Content-Type"].ShouldStartWith("application/json");
        sent.Headers.ContainsKey("Authorization").ShouldBeFalse();
        JToken.DeepEquals(sent.Json, JObject.FromObject(new
        {
            type = "message",
            serviceUrl = _server.Channel.Url,
            channelId = "test",
            from = new { id = "b1", name = "B" },
            conversation = new { id = "c1" },
            recipient = new { id = "u1", name = "U" },
            locale = "fr-FR",
            text = "echo hi",
            inputHint = "acceptingInput",
            replyToId = "1",
        })).ShouldBeTrue(sent.Body);
    }

    [Fact]
    public async Task an_activity_without_an_id_is_answered_in_the_conversation()
    {
        var activity = _server.Activity("message", new { text = "echo hi" });
        activity.Remove("id");

        await _server.PostAsync(activity);

        _server.Channel.Received.ShouldHaveSingleItem().Target.ShouldBe("/v3/conversations/c1/activities");
    }

    [Fact]
    public async Task ids_are_escaped_as_one_segment_of_the_path()
    {
        await _server.PostAsync(_server.Activity("message", new
        {
            text = "echo hi",
            id = "f:1/2?3",
            conversation = new { id = "19:abc@thread.tacv2;messageid=17" },
        }));

        _server.Channel.Received.ShouldHaveSingleItem().Target
            .ShouldBe("/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17/activities/f%3A1%2F2%3F3");
    }

    [Fact]
    public async Task a_service_url_with_a_path_keeps_it()
    {
        await _server.PostAsync(_server.Activity("message", new { text = "echo hi", serviceUrl = _server.Channel.Url + "emea" }));

        _server.Channel.Received.ShouldHaveSingleItem().Target.ShouldBe("/emea/v3/conversations/c1/activities/1");
    }

    [Fact]
    public async Task replies_are_sent_in_order()
    {
        await _server.PostAsync(_server.Activity("message", new { text = "two" }));

        _server.Channel.Received.Select(sent => (string)sent.Json["text"]!).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task expected_replies_are_not_sent()
    {
        await _server.PostAsync(_server.Activity("message", new { text = "two", deliveryMode = "expectReplies" }));

        _server.Channel.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task what_a_turn_throws_goes_to_the_handler_of_errors()
    {
        await _server.PostAsync(_server.Activity("message", new { text = "boom" }));

        ((string)_server.Channel.Received.ShouldHaveSingleItem().Json["text"]!).ShouldBe("Sorry.");
    }

    [Fact]
    public async Task traces_go_to_the_emulator_alone()
    {
        await using var server = await BotServer.StartAsync(new Traces());

        await server.PostAsync(server.Activity("message", new { text = "x", channelId = "msteams" }));
        server.Channel.Received.ShouldBeEmpty();

        await server.PostAsync(server.Activity("message", new { text = "x", channelId = "emulator" }));
        ((string)server.Channel.Received.ShouldHaveSingleItem().Json["type"]!).ShouldBe("trace");
    }

    [Fact]
    public async Task the_id_that_the_channel_gives_names_the_reply()
    {
        var bot = new Updates();
        await using var server = await BotServer.StartAsync(bot);

        await server.PostAsync(server.Activity("message", new { text = "x" }));

        server.Channel.Received.Select(request => $"{request.Method} {request.Target}").ShouldBe(
        [
            "POST /v3/conversations/c1/activities/1",
            "PUT /v3/conversations/c1/activities/sent",
            "DELETE /v3/conversations/c1/activities/sent",
        ]);
    }

    private sealed class Traces : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
            => turnContext.SendActivityAsync(turnContext.Activity.CreateTrace("t", "v", "type", "label"), cancellationToken);
    }

    private sealed class Updates : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            var message = MessageFactory.Text("before");
            await turnContext.SendActivityAsync(message, cancellationToken);
            message.Text = "after";
            await turnContext.UpdateActivityAsync(message, cancellationToken);
            await turnContext.DeleteActivityAsync(message.Id, cancellationToken);
        }
    }
}
