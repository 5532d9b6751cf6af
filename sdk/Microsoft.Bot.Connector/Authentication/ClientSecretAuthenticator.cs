using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The OAuth 2.0 client credentials grant (RFC 6749, 4.4) with a secret. A token serves until five minutes
/// before it expires, and is asked for once however many requests wait for it.
/// </summary>
internal sealed class ClientSecretAuthenticator(string appId, string secret, string authority, string scope, HttpClient httpClient, TimeProvider time)
    : IAuthenticator
{
    private static readonly HttpClient Shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private AuthenticatorResult _token;

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var known = Volatile.Read(ref _token);
        if (!forceRefresh && IsFresh(known))
            return known;

        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            // Another request may have brought a newer one while this one waited.
            if (IsFresh(_token) && (!forceRefresh || !ReferenceEquals(known, _token)))
                return _token;
            var token = await AskAsync().ConfigureAwait(false);
            Volatile.Write(ref _token, token);
            return token;
        }
        finally
        {
            _one.Release();
        }
    }

    private bool IsFresh(AuthenticatorResult token) => token != null && token.ExpiresOn - Margin > time.GetUtcNow();

    private async Task<AuthenticatorResult> AskAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, authority.TrimEnd('/') + "/oauth2/v2.0/token");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Content = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", appId),
            new("client_secret", secret),
            new("scope", scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope.TrimEnd('/') + "/.default"),
        ]);
        var asked = time.GetUtcNow();
        using var response = await (httpClient ?? Shared).SendAsync(request).ConfigureAwait(false);
        var content = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw new UnauthorizedAccessException($"The authority refused a token for the app {appId}: {(int)response.StatusCode} {ErrorOf(content)}");

        var answer = JObject.Parse(content);
        return new AuthenticatorResult
        {
            AccessToken = (string)answer["access_token"] ?? throw new UnauthorizedAccessException("The authority's answer holds no token."),
            ExpiresOn = asked.AddSeconds((double?)answer["expires_in"] ?? 0),
        };
    }

    // The error code alone: descriptions can quote what was sent.
    private static string ErrorOf(string content)
    {
        try
        {
            return (string)JObject.Parse(content)["error"];
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }
}
