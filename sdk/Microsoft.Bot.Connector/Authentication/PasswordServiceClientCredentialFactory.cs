using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one app with a password. Without an app id, authentication is disabled.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string AppId, string Password, string Scope, string Endpoint, bool Validate), MicrosoftAppCredentials> _credentials = new();
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <summary>Throws <see cref="InvalidOperationException"/> for an app other than this one.</summary>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Anonymous.Credentials;
        if (appId != AppId)
            throw new InvalidOperationException($"The app id {appId} is not that of this bot.");
        // One object an audience, because it is the credentials that keep the token.
        return Task.FromResult<ServiceClientCredentials>(_credentials.GetOrAdd(
            (AppId, Password, oauthScope, loginEndpoint, validateAuthority),
            key => new AuthorityAppCredentials(key.AppId, key.Password, TenantId, _httpClient, _logger, key.Scope, key.Endpoint, key.Validate)));
    }

    private static class Anonymous
    {
        public static readonly Task<ServiceClientCredentials> Credentials = Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
    }
}
