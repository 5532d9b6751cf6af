#if !OFFICIAL_SDK
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Sdk.Tests.Hosting;

namespace Sdk.Tests.Connector;

public sealed class ClientSecretAuthenticatorTests : IAsyncLifetime
{
    private readonly Clock _clock = new();
    private ChannelServer _authority = null!;

    public async ValueTask InitializeAsync()
    {
        _authority = await ChannelServer.StartAsync();
        _authority.Body = """{"access_token":"t1","expires_in":3600}""";
    }

    public ValueTask DisposeAsync() => _authority.DisposeAsync();

    [Fact]
    public async Task a_token_is_asked_for_with_the_secret_of_the_app()
    {
        (await Authenticator().GetTokenAsync()).AccessToken.ShouldBe("t1");

        var asked = _authority.Received.ShouldHaveSingleItem();
        asked.Target.ShouldBe("/tenant/oauth2/v2.0/token");
        asked.Body.ShouldBe("grant_type=client_credentials&client_id=app&client_secret=s%26cret&scope=https%3A%2F%2Fapi.botframework.com%2F.default");
    }

    [Fact]
    public async Task a_token_serves_until_shortly_before_it_expires()
    {
        var authenticator = Authenticator();
        await Task.WhenAll(authenticator.GetTokenAsync(), authenticator.GetTokenAsync(), authenticator.GetTokenAsync());
        _clock.Now += TimeSpan.FromMinutes(54);
        await authenticator.GetTokenAsync();
        _authority.Received.Count.ShouldBe(1);

        _clock.Now += TimeSpan.FromMinutes(2);
        await authenticator.GetTokenAsync();
        _authority.Received.Count.ShouldBe(2);

        await authenticator.GetTokenAsync(forceRefresh: true);
        _authority.Received.Count.ShouldBe(3);
    }

    [Fact]
    public async Task a_refusal_says_why_but_never_the_secret()
    {
        _authority.Status = 401;
        _authority.Body = """{"error":"invalid_client","error_description":"s&cret is wrong"}""";

        var refusal = await Should.ThrowAsync<UnauthorizedAccessException>(() => Authenticator().GetTokenAsync());

        refusal.Message.ShouldContain("invalid_client");
        refusal.Message.ShouldNotContain("s&cret");
    }

    [Fact]
    public async Task what_an_app_sends_carries_its_token()
    {
        await using var channel = await ChannelServer.StartAsync();
        using var http = new HttpClient();
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, http, null);
        var first = await factory.CreateCredentialsAsync("app", "https://scope", _authority.Url + "tenant", true, default);
        var second = await factory.CreateCredentialsAsync("app", "https://scope", _authority.Url + "tenant", true, default);
        using var one = new ConnectorClient(new Uri(channel.Url), first, http, false);
        using var two = new ConnectorClient(new Uri(channel.Url), second, http, false);

        await one.Conversations.SendToConversationAsync("c", new Activity { Type = "message" });
        await two.Conversations.SendToConversationAsync("c", new Activity { Type = "message" });

        channel.Received.Select(request => request.Headers["Authorization"]).ShouldBe(["Bearer t1", "Bearer t1"]);
        _authority.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task another_app_has_no_credentials_here()
        => await Should.ThrowAsync<InvalidOperationException>(() =>
            new PasswordServiceClientCredentialFactory("app", "secret", null, null, null).CreateCredentialsAsync("other", "s", "https://l", true, default));

    private ClientSecretAuthenticator Authenticator()
        => new("app", "s&cret", _authority.Url + "tenant", "https://api.botframework.com", null, _clock);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
#endif
