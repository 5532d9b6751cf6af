using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace PartnershipBot.Hosting.Trust;

/// <summary>
/// Lets in what the Bot Framework's authentication proves, from the tenants and the service URLs that the settings allow. A
/// refusal is told apart from keys that cannot be read, which the adapter does not do.
/// </summary>
public sealed class ChannelAuthentication(
    IConfiguration configuration,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration rules,
    IHttpClientFactory clients,
    ServiceHosts hosts,
    TenantList tenants,
    VerifiedServices verified,
    ILogger<ChannelAuthentication> logger)
    : ConfigurationBotFrameworkAuthentication(configuration, credentials, rules, clients, logger)
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var serviceUrl) || serviceUrl is not { Query: "", Fragment: "" })
        {
            throw new RequestRefusedException(StatusCodes.Status400BadRequest, "the service URL is no address");
        }
        var result = await ProveAsync(activity, authHeader, cancellationToken);
        if (!tenants.Allow(activity))
        {
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, "the tenant is not among Connector:AllowedTenants");
        }
        if (!hosts.Allow(serviceUrl))
        {
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, $"{serviceUrl.Host} is not among Connector:AllowedHosts");
        }
        await verified.AddAsync(serviceUrl);
        return result;
    }

    private async Task<AuthenticateRequestResult> ProveAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or SecurityTokenException or ArgumentException)
        {
            throw new RequestRefusedException(StatusCodes.Status401Unauthorized, e.Message, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidOperationException or TaskCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            throw new RequestRefusedException(StatusCodes.Status503ServiceUnavailable, "the issuer's keys cannot be read", e);
        }
    }
}
