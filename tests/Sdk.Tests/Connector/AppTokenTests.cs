#if !OFFICIAL_SDK
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using Sdk.Tests.Hosting;

namespace Sdk.Tests.Connector;

public sealed class AppTokenTests : IDisposable
{
    private const string Login = "https://login.microsoftonline.com/botframework.com";

    private readonly Entra _entra = new();
    private readonly HttpClient _http;

    public AppTokenTests() => _http = new HttpClient(_entra);

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task an_app_with_a_secret_asks_its_tenant_once_and_keeps_the_token()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "s&cret", "my-tenant", _http, null);
        var credentials = (AppCredentials)await factory.CreateCredentialsAsync("app", "https://scope", Login, true, default);

        (await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => credentials.GetTokenAsync()))).ShouldAllBe(token => token == "t1");

        var asked = _entra.Tokens.ShouldHaveSingleItem();
        asked.Path.ShouldBe("/my-tenant/oauth2/v2.0/token");
        asked.Body.ShouldContain("client_id=app");
        asked.Body.ShouldContain("client_secret=s%26cret");
        asked.Body.ShouldContain("scope=https%3A%2F%2Fscope%2F.default");
    }

    [Fact]
    public async Task a_token_is_asked_for_anew_when_that_is_wanted()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, _http, null);
        var credentials = (AppCredentials)await factory.CreateCredentialsAsync("app", "https://scope", Login, true, default);

        (await credentials.GetTokenAsync()).ShouldBe("t1");
        (await credentials.GetTokenAsync(forceRefresh: true)).ShouldBe("t2");

        _entra.Tokens.Count.ShouldBe(2);
        _entra.Tokens.ShouldAllBe(asked => asked.Path == "/botframework.com/oauth2/v2.0/token");
    }

    [Fact]
    public async Task an_app_with_a_certificate_proves_itself_with_it()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        var factory = new CertificateServiceClientCredentialsFactory(certificate, "app", "my-tenant", _http);
        var credentials = (AppCredentials)await factory.CreateCredentialsAsync("app", "https://scope", Login, true, default);

        (await credentials.GetTokenAsync()).ShouldBe("t1");

        var asked = _entra.Tokens.ShouldHaveSingleItem();
        asked.Path.ShouldBe("/my-tenant/oauth2/v2.0/token");
        asked.Body.ShouldContain("client_assertion=");
        asked.Body.ShouldNotContain("client_secret");
    }

    [Fact]
    public async Task a_managed_identity_asks_the_machine_it_runs_on()
    {
        var factory = new ManagedIdentityServiceClientCredentialsFactory("app", _http);
        var credentials = (AppCredentials)await factory.CreateCredentialsAsync("app", "https://scope", Login, true, default);

        (await credentials.GetTokenAsync()).ShouldBe("t1");
        (await credentials.GetTokenAsync()).ShouldBe("t1");

        var asked = _entra.Tokens.ShouldHaveSingleItem();
        asked.Path.ShouldStartWith("/metadata/identity/oauth2/token");
        asked.Path.ShouldContain("client_id=app");
        Uri.UnescapeDataString(asked.Path).ShouldContain("resource=https://scope");
    }

    [Fact]
    public async Task a_refusal_says_why_but_never_the_secret()
    {
        _entra.Status = HttpStatusCode.Unauthorized;
        var factory = new PasswordServiceClientCredentialFactory("app", "s&cret", null, _http, null);
        var credentials = (AppCredentials)await factory.CreateCredentialsAsync("app", "https://scope", Login, true, default);

        var refusal = await Should.ThrowAsync<MsalServiceException>(() => credentials.GetTokenAsync());

        refusal.ErrorCode.ShouldBe("invalid_client");
        refusal.ToString().ShouldNotContain("s&cret");
    }

    [Fact]
    public async Task what_an_app_sends_carries_its_token()
    {
        await using var channel = await ChannelServer.StartAsync();
        using var http = new HttpClient();
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, _http, null);
        var first = await factory.CreateCredentialsAsync("app", "https://scope", Login, true, default);
        var second = await factory.CreateCredentialsAsync("app", "https://scope", Login, true, default);
        using var one = new ConnectorClient(new Uri(channel.Url), first, http, false);
        using var two = new ConnectorClient(new Uri(channel.Url), second, http, false);

        await one.Conversations.SendToConversationAsync("c", new Activity { Type = "message" });
        await two.Conversations.SendToConversationAsync("c", new Activity { Type = "message" });

        channel.Received.Select(request => request.Headers["Authorization"]).ShouldBe(["Bearer t1", "Bearer t1"]);
        _entra.Tokens.Count.ShouldBe(1);
    }

    [Fact]
    public async Task another_app_has_no_credentials_here()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        ServiceClientCredentialsFactory[] factories =
        [
            new PasswordServiceClientCredentialFactory("app", "secret", null, null, null),
            new CertificateServiceClientCredentialsFactory(certificate, "app"),
            new ManagedIdentityServiceClientCredentialsFactory("app"),
        ];
        foreach (var factory in factories)
            await Should.ThrowAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("other", "s", "https://l", true, default));
    }

    /// <summary>Entra and the machine's own service of identities: each token has the next number.</summary>
    private sealed class Entra : HttpMessageHandler
    {
        private readonly ConcurrentQueue<(string Path, string Body)> _tokens = new();

        public IReadOnlyList<(string Path, string Body)> Tokens => [.. _tokens];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.PathAndQuery;
            if (path.Contains("/discovery/instance"))
            {
                return Json("""
                    {"tenant_discovery_endpoint":"https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration","api-version":"1.1",
                     "metadata":[{"preferred_network":"login.microsoftonline.com","preferred_cache":"login.windows.net",
                     "aliases":["login.microsoftonline.com","login.windows.net","login.microsoft.com","sts.windows.net"]}]}
                    """);
            }

            if (!path.Contains("/token"))
                return new HttpResponseMessage(HttpStatusCode.NotFound);
            _tokens.Enqueue((path, request.Content == null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken)));
            return Status == HttpStatusCode.OK
                ? Json($$"""{"token_type":"Bearer","expires_in":"3599","resource":"https://scope","access_token":"t{{_tokens.Count}}"}""")
                : Json("""{"error":"invalid_client","error_description":"the secret is wrong"}""", Status);
        }

        private static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
            new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
#endif
