using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>App credentials with a certificate, from the authority that the cloud of the bot uses.</summary>
internal sealed class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;
    private readonly string _loginEndpoint;
    private readonly bool _validateAuthority;

    public CertificateAppCredentials(
        X509Certificate2 certificate, bool sendX5c, string appId, string tenant, HttpClient httpClient, ILogger logger, string scope, string loginEndpoint, bool validateAuthority)
        : base(tenant, httpClient, logger, scope)
    {
        MicrosoftAppId = appId;
        (_certificate, _sendX5c, _loginEndpoint, _validateAuthority) = (certificate, sendX5c, loginEndpoint, validateAuthority);
    }

    public override bool ValidateAuthority => _validateAuthority;

    public override string OAuthEndpoint => LoginAuthority.Of(AuthTenant, _loginEndpoint);

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => MsalAuthenticator.OfApp(
        MicrosoftAppId, OAuthEndpoint, ValidateAuthority, OAuthScope, CustomHttpClient, app => app.WithCertificate(_certificate, _sendX5c)));
}
