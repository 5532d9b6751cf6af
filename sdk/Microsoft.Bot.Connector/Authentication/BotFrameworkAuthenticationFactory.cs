using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud from its parameters.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>No app id: authentication is disabled.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>
    /// The authentication of the public cloud (no <paramref name="channelService"/>), the US Government's, or that of a cloud
    /// of which every address is given. Throws <see cref="ArgumentException"/> for an unknown cloud without addresses.
    /// </summary>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger) =>
        Create(
            channelService,
            validateAuthority,
            toChannelFromBotLoginUrl,
            toChannelFromBotOAuthScope,
            toBotFromChannelTokenIssuer,
            toBotFromChannelOpenIdMetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl,
            callerId,
            credentialFactory,
            authConfiguration,
            httpClientFactory,
            logger,
            ofOneTenant: false,
            TimeProvider.System);

    /// <summary>The same; an app <paramref name="ofOneTenant"/> takes Entra's tokens of the issuers that the configuration gives, and of no other.</summary>
    internal static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger,
        bool ofOneTenant,
        TimeProvider time)
    {
        var government = string.Equals(channelService, GovernmentAuthenticationConstants.ChannelService, StringComparison.OrdinalIgnoreCase);
        var given = !string.IsNullOrEmpty(toChannelFromBotLoginUrl) && !string.IsNullOrEmpty(toChannelFromBotOAuthScope) && !string.IsNullOrEmpty(toBotFromChannelTokenIssuer);
        if (!string.IsNullOrEmpty(channelService) && !government && !given)
            throw new ArgumentException($"The channel service {channelService} is not known; give its addresses.", nameof(channelService));

        var cloud = government ? CloudEndpoints.Government : CloudEndpoints.Public;
        return new CloudAuthentication(
            cloud with
            {
                LoginUrl = Given(toChannelFromBotLoginUrl, cloud.LoginUrl),
                Scope = Given(toChannelFromBotOAuthScope, cloud.Scope),
                Issuer = Given(toBotFromChannelTokenIssuer, cloud.Issuer),
                ChannelMetadataUrl = Given(toBotFromChannelOpenIdMetadataUrl, cloud.ChannelMetadataUrl),
                EmulatorMetadataUrl = Given(toBotFromEmulatorOpenIdMetadataUrl, cloud.EmulatorMetadataUrl),
                EntraIssuers = ofOneTenant ? [] : cloud.EntraIssuers,
                CallerId = Given(callerId, cloud.CallerId),
                ValidateAuthority = validateAuthority || (!given && string.IsNullOrEmpty(toChannelFromBotLoginUrl)),
            },
            credentialFactory ?? throw new ArgumentNullException(nameof(credentialFactory)),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            time,
            logger);
    }

    private static string Given(string value, string otherwise) => string.IsNullOrEmpty(value) ? otherwise : value;
}
