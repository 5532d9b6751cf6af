using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>App credentials with a password, from the authority that the cloud of the bot uses.</summary>
internal sealed class AuthorityAppCredentials(
    string appId, string password, string tenant, HttpClient httpClient, ILogger logger, string scope, string loginEndpoint, bool validateAuthority)
    : MicrosoftAppCredentials(appId, password, tenant, httpClient, logger, scope)
{
    public override bool ValidateAuthority => validateAuthority;

    public override string OAuthEndpoint => LoginAuthority.Of(AuthTenant, loginEndpoint);
}
