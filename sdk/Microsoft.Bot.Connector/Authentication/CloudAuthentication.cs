using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The authentication of one cloud. Without an app id, a request without a token is anonymous and let in;
/// in every other case a request needs a token that the validator accepts.
/// </summary>
internal sealed class CloudAuthentication(
    CloudEndpoints cloud,
    ServiceClientCredentialsFactory credentialFactory,
    AuthenticationConfiguration configuration,
    IHttpClientFactory httpClientFactory,
    TimeProvider time,
    ILogger logger) : BotFrameworkAuthentication
{
    private readonly JwtTokenValidator _validator =
        new(cloud, credentialFactory, configuration, DefaultHttpClient.Of(httpClientFactory), time, logger);

    private readonly ConnectorFactory _anonymousFactory = new AppConnectorFactory(null, cloud, credentialFactory, httpClientFactory);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var disabled = await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        var identity = await IdentityAsync(activity, authHeader, disabled, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = cloud.Scope,
            CallerId = disabled ? null : cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        // A token of the channel names the bot as its audience, one of the Emulator as its app.
        var appId = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value
            ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
        return appId == null ? _anonymousFactory : new AppConnectorFactory(appId, cloud, credentialFactory, httpClientFactory);
    }

    private async Task<ClaimsIdentity> IdentityAsync(Activity activity, string authHeader, bool disabled, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            if (disabled)
                return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
            logger?.LogWarning("A request without a token was refused.");
            throw new UnauthorizedAccessException("A request needs a token.");
        }

        var identity = await _validator.ValidateAsync(authHeader, activity, cancellationToken).ConfigureAwait(false);
        if (configuration.ClaimsValidator != null)
            await configuration.ClaimsValidator.ValidateClaimsAsync(identity.Claims.ToList()).ConfigureAwait(false);
        return identity;
    }
}
