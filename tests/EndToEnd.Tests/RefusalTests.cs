using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace EndToEnd.Tests;

/// <summary>Requests that no channel should send, each answered with the status that says why.</summary>
public sealed class RefusalTests(RunningBot running) : IClassFixture<RunningBot>
{
    private static readonly Person Julie = new("msteams", "http://127.0.0.1:9/_connector", "julie");

    [Theory]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task What_is_no_activity_is_400(string body) => (await PostAsync(body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("type")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    public async Task An_activity_without_what_it_needs_is_400(string missing)
    {
        var message = Julie.Message("bonjour");
        message.Remove(missing);
        (await PostAsync(message.ToJsonString())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_conversation_without_id_is_400()
    {
        var message = Julie.Message("bonjour");
        message["conversation"]!.AsObject().Remove("id");
        (await PostAsync(message.ToJsonString())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_over_256_KiB_is_413_and_one_of_just_256_KiB_is_read()
    {
        const int most = 256 * 1024;
        var message = Julie.Message("").ToJsonString();
        var room = most - Encoding.UTF8.GetByteCount(message);
        // Blanks outside of the object belong to the body and to no value.
        (await PostAsync(message + new string(' ', room))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(message + new string(' ', room + 1))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_length_is_413_when_it_is_too_large()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = Json(new string('x', 300 * 1024)) };
        request.Headers.TransferEncodingChunked = true;
        using var response = await running.Bot.Http.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task What_is_not_JSON_is_415(string? type)
    {
        var content = Json(Julie.Message("bonjour").ToJsonString());
        content.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);
        using var response = await running.Bot.Http.PostAsync("/api/messages", content);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer a.b.c%")]
    [InlineData("Bearer")]
    public async Task An_unreadable_token_is_401_and_says_which_scheme_is_expected(string authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = Json(Julie.Message("bonjour").ToJsonString()),
        };
        request.Headers.TryAddWithoutValidation("Authorization", authorization).ShouldBeTrue();
        using var response = await running.Bot.Http.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ShouldContain(h => h.Scheme == "Bearer");
    }

    [Fact]
    public async Task Another_method_is_405()
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete })
        {
            using var request = new HttpRequestMessage(method, "/api/messages");
            using var response = await running.Bot.Http.SendAsync(request);
            response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, method.Method);
        }
    }

    [Fact]
    public async Task HEAD_is_answered_because_the_Playground_waits_for_any_status()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/messages");
        using var response = await running.Bot.Http.SendAsync(request);
        ((int)response.StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task An_activity_of_an_unknown_type_is_taken_in_and_answered_with_nothing()
    {
        var message = Julie.Message("bonjour");
        message["type"] = "somethingNew";
        using var response = await PostAsync(message.ToJsonString());
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    private async Task<HttpResponseMessage> PostAsync(string body) => await running.Bot.Http.PostAsync("/api/messages", Json(body));

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
