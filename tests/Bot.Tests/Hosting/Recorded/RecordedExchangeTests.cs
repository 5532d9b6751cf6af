using Newtonsoft.Json.Linq;
using Sdk.Tests.Json;

namespace PartnershipBot.Tests.Hosting.Recorded;

/// <summary>
/// What the official adapter answered to a client that was recorded, our endpoint and adapter answer too: ours reads and writes by
/// itself.
/// </summary>
public sealed class RecordedExchangeTests : IAsyncLifetime
{
    private BotServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await BotServer.StartAsync(new RecordedBot());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("a1", "message", """{"text":"echo hi"}""")]
    [InlineData("a2", "message", """{"text":"boom"}""")]
    [InlineData("a3", "conversationUpdate", """{"membersAdded":[{"id":"u1"}]}""")]
    [InlineData(
        "b1",
        "invoke",
        """{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","id":"x","verb":"ok","data":{"x":1}},"trigger":"manual"}}"""
    )]
    [InlineData("b2", "invoke", """{"name":"adaptiveCard/action"}""")]
    [InlineData(
        "b3",
        "invoke",
        """{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Submit","id":"x","verb":"ok","data":{"x":1}},"trigger":"manual"}}"""
    )]
    [InlineData("b4", "invoke", """{"name":"nope/nope","value":{}}""")]
    [InlineData(
        "b5",
        "invoke",
        """{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","id":"x","verb":"fail","data":{"x":1}},"trigger":"manual"}}"""
    )]
    [InlineData("b6", "invoke", """{"name":"adaptiveCard/action","value":{"action":"x"}}""")]
    [InlineData("b7", "invoke", """{"value":{}}""")]
    [InlineData("c1", "message", """{"text":"two","deliveryMode":"expectReplies"}""")]
    [InlineData("c2", "event", """{"name":"e","deliveryMode":"expectReplies"}""")]
    [InlineData(
        "c3",
        "invoke",
        """{"name":"adaptiveCard/action","deliveryMode":"expectReplies","value":{"action":{"type":"Action.Execute","id":"x","verb":"ok","data":{"x":1}},"trigger":"manual"}}"""
    )]
    [InlineData("g2", "message", """{"text":"echo hi","channelId":"emulator"}""")]
    [InlineData("g3", "message", """{"text":"echo hi","channelId":"msteams"}""")]
    public async Task An_activity_is_answered_as_by_the_official_adapter(string name, string type, string more)
    {
        using var response = await _server.PostAsync(_server.Activity(type, JObject.Parse(more)));

        await ShouldBeAsRecordedAsync(response, name);
    }

    [Theory]
    [InlineData("d1", """{"type":"message", """)]
    [InlineData("d2", "")]
    [InlineData("d3", "[]")]
    [InlineData("d4", "null")]
    [InlineData("d5", """{"text":"x"}""")]
    [InlineData("d6", """{"type":"message","from":"str"}""")]
    public async Task What_is_no_activity_is_refused_as_by_the_official_adapter(string name, string body)
    {
        using var response = await _server.SendAsync(HttpMethod.Post, body);

        await ShouldBeAsRecordedAsync(response, name);
    }

    [Theory]
    [InlineData("e1", "GET")]
    [InlineData("e2", "PUT")]
    public async Task Only_post_is_allowed(string name, string method)
    {
        using var response = await _server.SendAsync(new HttpMethod(method), null);

        await ShouldBeAsRecordedAsync(response, name);
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","text":"echo x"}""")]
    public async Task An_activity_that_cannot_be_answered_leaves_the_host_alive(string body)
    {
        using var broken = await _server.SendAsync(HttpMethod.Post, body);
        using var next = await _server.PostAsync(_server.Activity("message", new { text = "echo hi" }));

        broken.IsSuccessStatusCode.ShouldBeFalse();
        await ShouldBeAsRecordedAsync(next, "a1");
    }

    private async Task ShouldBeAsRecordedAsync(HttpResponseMessage response, string name)
    {
        var recorded = RecordedExchange.Named(name);
        ((int)response.StatusCode).ShouldBe(recorded.Status);
        (response.Content.Headers.ContentType?.ToString()).ShouldBe(recorded.ContentType);
        var body = await response.Content.ReadAsStringAsync();
        if (recorded.Body.Length == 0)
        {
            body.ShouldBeEmpty();
        }
        else
        {
            body.ShouldSayTheSameAs(recorded.Body.Replace("http://127.0.0.1:47999/", _server.Channel.Url, StringComparison.Ordinal));
        }
    }
}
