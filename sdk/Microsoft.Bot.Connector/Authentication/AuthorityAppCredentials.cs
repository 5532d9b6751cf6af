using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>App credentials from the authority that the cloud of the bot uses.</summary>
internal sealed class AuthorityAppCredentials(
    string appId, string password, string tenant, HttpClient httpClient, ILogger logger, string scope, string loginEndpoint, bool validateAuthority)
    : MicrosoftAppCredentials(appId, password, tenant, httpClient, logger, scope)
{
    public override bool ValidateAuthority => validateAuthority;

    public override string OAuthEndpoint =>
        string.IsNullOrEmpty(AuthTenant) && !string.IsNullOrEmpty(loginEndpoint) ? loginEndpoint : base.OAuthEndpoint;

    protected override string ToChannelFromBotLoginUrlTemplate =>
        loginEndpoint?.StartsWith("https://login.microsoftonline.us/", StringComparison.OrdinalIgnoreCase) == true
            ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate
            : base.ToChannelFromBotLoginUrlTemplate;
}
