using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PartnershipBot.Trust;

/// <summary>
/// Lets in what the Bot Framework's authentication proves, from the tenants and the service URLs that the settings allow. What
/// that does not refuse is refused before it is asked, and the keys it reads were read by then: a refusal is told apart from
/// keys that cannot be read, which the adapter does not do.
/// </summary>
public sealed class ChannelAuthentication : ConfigurationBotFrameworkAuthentication, IDisposable
{
    private readonly TokenRules _rules;
    private readonly ServiceHosts _hosts;
    private readonly ChannelList _channels;
    private readonly TenantList _tenants;
    private readonly VerifiedServices _verified;
    private readonly IssuerKeys _channel;
    private readonly IssuerKeys _entra;

    public ChannelAuthentication(
        CloudAddresses cloud,
        ServiceClientCredentialsFactory credentials,
        TokenRules rules,
        IHttpClientFactory clients,
        ServiceHosts hosts,
        ChannelList channels,
        TenantList tenants,
        VerifiedServices verified,
        TimeProvider time,
        ILogger<ChannelAuthentication> logger
    )
        : base(cloud.Settings(cloud.ChannelMetadata), credentials, Rules(rules), clients, logger)
    {
        (_rules, _hosts, _channels, _tenants, _verified) = (rules, hosts, channels, tenants, verified);
        BotFrameworkAuthentication Official(string metadata) =>
            new ConfigurationBotFrameworkAuthentication(cloud.Settings(metadata), credentials, Rules(rules), clients, logger);
        _channel = new IssuerKeys(cloud.ChannelMetadata, clients.CreateClient, Official, time, logger);
        _entra = new IssuerKeys(cloud.EntraMetadata, clients.CreateClient, Official, time, logger);
    }

    public void Dispose()
    {
        _channel.Dispose();
        _entra.Dispose();
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var serviceUrl) || serviceUrl is not { Query: "", Fragment: "" })
        {
            throw new RequestRefusedException(StatusCodes.Status400BadRequest, "the service URL is no address");
        }
        var result = await ProveAsync(activity, authHeader, cancellationToken);
        if (!_channels.Allow(activity.ChannelId))
        {
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, "the channel is not among Connector:AllowedChannels");
        }
        if (!_tenants.Allow(activity))
        {
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, "the tenant is not among Connector:AllowedTenants");
        }
        if (!_hosts.Allow(serviceUrl))
        {
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, $"{serviceUrl.Host} is not among Connector:AllowedHosts");
        }
        if (InvokeValues.Lack(activity))
        {
            throw new RequestRefusedException(StatusCodes.Status400BadRequest, "an invoke without its value");
        }
        await _verified.AddAsync(serviceUrl);
        return result;
    }

    /// <summary>The bot serves no web sockets: there only the official rules would hold.</summary>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    ) => throw new RequestRefusedException(StatusCodes.Status401Unauthorized, "streaming is not served");

    /// <summary>The bot is nobody's parent: no skill has anything to tell it.</summary>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new RequestRefusedException(StatusCodes.Status401Unauthorized, "skills are not served");

    private static AuthenticationConfiguration Rules(TokenRules rules) => new() { ValidTokenIssuers = rules.EntraIssuers };

    private async Task<AuthenticateRequestResult> ProveAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            if (string.IsNullOrWhiteSpace(authHeader))
            {
                // Let in without an app id only, which the settings allow in Development.
                return await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
            }
            var token = BearerToken.Read(authHeader);
            var keys = await KeysAsync(token, activity, cancellationToken);
            // The official authentication knows the scheme in one spelling only.
            return await keys.Authentication.AuthenticateRequestAsync(activity, $"Bearer {token.EncodedToken}", cancellationToken);
        }
        catch (Exception e)
            when (e is UnauthorizedAccessException or SecurityTokenException or ArgumentException or FormatException or JsonException)
        {
            throw new RequestRefusedException(StatusCodes.Status401Unauthorized, e.Message, e);
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException or InvalidOperationException or TaskCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            throw new RequestRefusedException(StatusCodes.Status503ServiceUnavailable, "the issuer's keys cannot be read", e);
        }
    }

    /// <summary>The keys of the token's issuer, with the very one that it names among them.</summary>
    private async Task<PublishedKeys> KeysAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var ofEntra = _rules.IsOfEntra(token, activity);
        var keys = await (ofEntra ? _entra : _channel).GetAsync(token.Kid, cancellationToken);
        var key = keys.Find(token.Kid) ?? throw TokenRules.Refused("the key it names is not published for signatures");
        if (ofEntra)
        {
            TokenRules.Speaks(key, keys, token);
        }
        return keys;
    }
}
