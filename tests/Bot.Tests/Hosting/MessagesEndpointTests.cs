using System.Net;
using System.Text;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Hosting;

public sealed class MessagesEndpointTests
{
    private const string Rest =
        "\"serviceUrl\":\"http://127.0.0.1:9/\",\"conversation\":{\"id\":\"c1\"},\"deliveryMode\":\"expectReplies\"";

    [Theory]
    [InlineData("{\"type\":\"message\", ", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("{\"text\":\"x\"}", 400)]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://127.0.0.1:9/\"}", 400)]
    [InlineData("{\"type\":\"message\",\"conversation\":{\"id\":\"c1\"}}", 400)]
    [InlineData("{\"type\":\"message\",\"from\":\"str\"," + Rest + "}", 400)]
    [InlineData("{\"type\":\"neverHeardOf\"," + Rest + "}", 200)]
    [InlineData("{\"type\":\"message\",\"text\":\"bonjour\"," + Rest + "}", 200)]
    public async Task A_body_gets_the_status_that_says_what_it_is(string body, int status)
    {
        await using var talk = new Talk(DateTimeOffset.UnixEpoch.AddYears(55));
        using var response = await talk.Http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));
        ((int)response.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task What_is_no_request_for_the_bot_is_refused()
    {
        await using var talk = new Talk(DateTimeOffset.UnixEpoch.AddYears(55));
        var body = "{\"type\":\"message\",\"text\":\"x\"," + Rest + "}";
        (await talk.Http.GetAsync("/api/messages")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await talk.Http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "text/plain"))).StatusCode.ShouldBe(
            HttpStatusCode.UnsupportedMediaType
        );
        var large = "{\"type\":\"message\",\"text\":\"" + new string('a', 300_000) + "\"," + Rest + "}";
        (await talk.Http.PostAsync("/api/messages", new StringContent(large, Encoding.UTF8, "application/json"))).StatusCode.ShouldBe(
            HttpStatusCode.RequestEntityTooLarge
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer abc");
        using var refused = await talk.Http.SendAsync(request);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Headers.WwwAuthenticate.Count.ShouldBe(1);
        (await talk.Http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await talk.Http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
