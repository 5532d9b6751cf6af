using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one app with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Scope, string Endpoint, bool Validate), CertificateAppCredentials> _credentials = new();
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string _tenantId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;
    private readonly bool _sendX5c;

    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _certificate = certificate ?? throw new ArgumentNullException(nameof(certificate));
        (_appId, _tenantId, _httpClient, _logger, _sendX5c) = (appId, tenantId, httpClient, logger, sendX5c);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Throws <see cref="InvalidOperationException"/> for an app other than this one.</summary>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId != _appId)
            throw new InvalidOperationException($"The app id {appId} is not that of this bot.");
        // One object an audience, because it is the credentials that keep the token.
        return Task.FromResult<ServiceClientCredentials>(_credentials.GetOrAdd(
            (audience, loginEndpoint, validateAuthority),
            key => new CertificateAppCredentials(_certificate, _sendX5c, _appId, _tenantId, _httpClient, _logger, key.Scope, key.Endpoint, key.Validate)));
    }
}
