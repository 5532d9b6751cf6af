using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Sdk.Tests.Hosting;

namespace Sdk.Tests.Connector;

public sealed class ConversationsTests : IAsyncLifetime
{
    private ChannelServer _channel = null!;
    private ConnectorClient _client = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _channel = await ChannelServer.StartAsync();
        _http = new HttpClient();
        _client = new ConnectorClient(new Uri(_channel.Url), MicrosoftAppCredentials.Empty, _http, false);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _http.Dispose();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task an_activity_is_sent_replied_updated_and_deleted()
    {
        var activity = new Activity { Type = "message", Text = "hi", Id = "a", ReplyToId = "r", Conversation = new ConversationAccount(id: "c;1") };

        (await _client.Conversations.SendToConversationAsync(activity)).Id.ShouldBe("sent");
        await _client.Conversations.ReplyToActivityAsync(activity);
        await _client.Conversations.UpdateActivityAsync(activity);
        await _client.Conversations.DeleteActivityAsync("c;1", "a");

        _channel.Received.Select(request => $"{request.Method} {request.Target}").ShouldBe(
        [
            "POST /v3/conversations/c%3B1/activities",
            "POST /v3/conversations/c%3B1/activities/r",
            "PUT /v3/conversations/c%3B1/activities/a",
            "DELETE /v3/conversations/c%3B1/activities/a",
        ]);
    }

    [Fact]
    public async Task members_are_listed()
    {
        _channel.Body = """[{"id":"u1","name":"Ada"}]""";

        (await _client.Conversations.GetConversationMembersAsync("c")).Single().Name.ShouldBe("Ada");
        (await _client.Conversations.GetActivityMembersAsync("c", "a")).Single().Id.ShouldBe("u1");

        _channel.Received.Select(request => request.Target).ShouldBe(["/v3/conversations/c/members", "/v3/conversations/c/activities/a/members"]);
    }

    [Fact]
    public async Task an_answer_without_an_id_is_no_error()
    {
        _channel.Status = 202;
        _channel.Body = string.Empty;

        (await _client.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }))?.Id.ShouldBeNull();
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(412, "PreconditionFailed")]
    public async Task a_refusal_tells_its_code(int status, string code)
    {
        _channel.Status = status;
        _channel.Body = JsonConvert.SerializeObject(new { error = new { code, message = "m" } });

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }));

        refusal.Response.StatusCode.ShouldBe((HttpStatusCode)status);
        refusal.Body.Error.Code.ShouldBe(code);
        refusal.Message.ShouldNotBeNullOrEmpty();
    }
}
