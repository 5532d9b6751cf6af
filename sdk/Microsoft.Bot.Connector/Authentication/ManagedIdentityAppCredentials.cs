using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app that is a managed identity: no secret is kept.</summary>
internal sealed class ManagedIdentityAppCredentials : AppCredentials
{
    public ManagedIdentityAppCredentials(string appId, string scope, HttpClient httpClient, ILogger logger)
        : base(null, httpClient, logger, scope) => MicrosoftAppId = appId;

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => MsalAuthenticator.OfManagedIdentity(MicrosoftAppId, OAuthScope, CustomHttpClient));
}
