using Microsoft.Bot.Schema;

namespace Sdk.Tests.Hosting;

public sealed class ProactiveTests : IAsyncLifetime
{
    private BotServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await BotServer.StartAsync(new RecordedBot());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task a_known_conversation_is_continued()
    {
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = _server.Channel.Url,
            Bot = new ChannelAccount("b1"),
            User = new ChannelAccount("u1"),
            Conversation = new ConversationAccount(id: "c1"),
        };
        var name = string.Empty;

        await _server.Adapter.ContinueConversationAsync(string.Empty, reference, async (turn, ct) =>
        {
            name = turn.Activity.Name;
            await turn.SendActivityAsync("a reminder", cancellationToken: ct);
        }, default);

        name.ShouldBe("ContinueConversation");
        var sent = _server.Channel.Received.ShouldHaveSingleItem();
        sent.Target.ShouldStartWith("/v3/conversations/c1/activities");
        ((string)sent.Json["from"]!["id"]!).ShouldBe("b1");
        ((string)sent.Json["recipient"]!["id"]!).ShouldBe("u1");
    }

    [Fact]
    public async Task a_new_conversation_is_created_and_a_turn_runs_in_it()
    {
        _server.Channel.Body = """{"id":"new","activityId":"a1"}""";
        Activity? seen = null;

        await _server.Adapter.CreateConversationAsync(
            string.Empty,
            "msteams",
            _server.Channel.Url,
            null,
            new ConversationParameters { IsGroup = false, Bot = new ChannelAccount("b1"), TenantId = "t1", Members = [new ChannelAccount("u1")] },
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            default);

        var sent = _server.Channel.Received.ShouldHaveSingleItem();
        $"{sent.Method} {sent.Target}".ShouldBe("POST /v3/conversations");
        ((string)sent.Json["members"]![0]!["id"]!).ShouldBe("u1");
        seen.ShouldNotBeNull();
        seen.Name.ShouldBe("CreateConversation");
        seen.Conversation.Id.ShouldBe("new");
        seen.Conversation.TenantId.ShouldBe("t1");
        seen.Id.ShouldBe("a1");
        seen.Recipient.Id.ShouldBe("b1");
    }

    [Fact]
    public async Task a_refusal_tells_its_status_its_code_and_when_to_try_again()
    {
        _server.Channel.Status = 429;
        _server.Channel.Headers["Retry-After"] = "7";
        _server.Channel.Body = """{"error":{"code":"Throttled","message":"later"}}""";
        _server.Adapter.OnTurnError = null;
        var reference = new ConversationReference { ChannelId = "msteams", ServiceUrl = _server.Channel.Url, Conversation = new ConversationAccount(id: "c1") };

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() =>
            _server.Adapter.ContinueConversationAsync(string.Empty, reference, (turn, ct) => turn.SendActivityAsync("x", cancellationToken: ct), default));

        ((int)refusal.Response.StatusCode).ShouldBe(429);
        refusal.Response.Headers["Retry-After"].ShouldBe(["7"]);
        refusal.Body.Error.Code.ShouldBe("Throttled");
        refusal.Request.RequestUri.AbsolutePath.ShouldStartWith("/v3/conversations/c1/activities");
    }

    [Fact]
    public async Task a_refusal_that_is_not_json_tells_its_status()
    {
        _server.Channel.Status = 502;
        _server.Channel.Body = "<html>Bad gateway</html>";
        _server.Adapter.OnTurnError = null;
        var reference = new ConversationReference { ChannelId = "msteams", ServiceUrl = _server.Channel.Url, Conversation = new ConversationAccount(id: "c1") };

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() =>
            _server.Adapter.ContinueConversationAsync(string.Empty, reference, (turn, ct) => turn.SendActivityAsync("x", cancellationToken: ct), default));

        ((int)refusal.Response.StatusCode).ShouldBe(502);
        refusal.Response.Content.ShouldBe("<html>Bad gateway</html>");
        refusal.Body.ShouldBeNull();
    }
}
