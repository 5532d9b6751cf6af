using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens by the Microsoft Authentication Library, which keeps each until shortly before it expires. Those who need one while
/// it is being asked for wait for the same answer.
/// </summary>
internal sealed class MsalAuthenticator : IAuthenticator
{
    private readonly Lock _one = new();
    private readonly Func<bool, Task<AuthenticationResult>> _acquire;
    private Task<AuthenticatorResult> _asking;

    private MsalAuthenticator(Func<bool, Task<AuthenticationResult>> acquire) => _acquire = acquire;

    /// <summary>Of an app with a credential of its own, which <paramref name="addCredential"/> adds.</summary>
    public static MsalAuthenticator OfApp(
        string appId, string authority, bool validateAuthority, string scope, HttpClient httpClient, Action<ConfidentialClientApplicationBuilder> addCredential)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId).WithAuthority(authority, validateAuthority);
        if (!validateAuthority)
            builder.WithInstanceDiscovery(false);
        if (httpClient != null)
            builder.WithHttpClientFactory(new GivenHttpClient(httpClient));
        addCredential(builder);
        var app = builder.Build();
        string[] scopes = [scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope.TrimEnd('/') + "/.default"];
        return new(refresh => app.AcquireTokenForClient(scopes).WithForceRefresh(refresh).ExecuteAsync());
    }

    /// <summary>Of a user-assigned managed identity, which the machine the bot runs on has.</summary>
    public static MsalAuthenticator OfManagedIdentity(string appId, string resource, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        if (httpClient != null)
            builder.WithHttpClientFactory(new GivenHttpClient(httpClient));
        var app = builder.Build();
        return new(refresh => app.AcquireTokenForManagedIdentity(resource).WithForceRefresh(refresh).ExecuteAsync());
    }

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        lock (_one)
        {
            if (!forceRefresh && _asking is { IsCompleted: false })
                return _asking;
            return _asking = AskAsync(forceRefresh);
        }
    }

    private async Task<AuthenticatorResult> AskAsync(bool forceRefresh)
    {
        var token = await _acquire(forceRefresh).ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }

    private sealed class GivenHttpClient(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }
}
