using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The credentials of the app that a configuration names: MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType (MultiTenant
/// unless given, SingleTenant or UserAssignedMSI) and MicrosoftAppTenantId. Throws <see cref="ArgumentException"/> when a type lacks what it needs.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];
        var tenantId = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey];
        if (string.Equals(type, "UserAssignedMsi", StringComparison.OrdinalIgnoreCase))
        {
            Need(appId, MicrosoftAppCredentials.MicrosoftAppIdKey);
            Need(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
            _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
        }
        else if (string.Equals(type, "SingleTenant", StringComparison.OrdinalIgnoreCase))
        {
            Need(appId, MicrosoftAppCredentials.MicrosoftAppIdKey);
            Need(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
            Need(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey);
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
        }
        else
        {
            _inner = new PasswordServiceClientCredentialFactory(appId, password, string.Empty, httpClient, logger);
        }

        void Need(string value, string key)
        {
            if (string.IsNullOrWhiteSpace(value))
                throw new ArgumentException($"{key} is required for {type} in configuration.", nameof(configuration));
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
