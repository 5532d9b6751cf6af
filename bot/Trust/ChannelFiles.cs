using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust;

/// <summary>Fetches files from channels through their own client, which sends tokens only where a verified activity came from.</summary>
public sealed class ChannelFiles(
    BotFrameworkAuthentication authentication,
    IHttpClientFactory clients,
    ServiceHosts hosts,
    CloudAddresses cloud,
    IOptions<RegistrationOptions> registration
) : IChannelFiles
{
    public bool Has(Uri url, string serviceUrl) =>
        hosts.Allow(url)
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service)
        && url.Scheme == service.Scheme
        && url.Authority == service.Authority;

    public async Task<HttpResponseMessage> GetAsync(Uri url, string serviceUrl, CancellationToken ct)
    {
        var app = registration.Value.MicrosoftAppId ?? "";
        var identity = new ClaimsIdentity([
            new Claim(AuthenticationConstants.AudienceClaim, app),
            new Claim(AuthenticationConstants.AppIdClaim, app),
        ]);
        using var connector = await authentication.CreateConnectorFactory(identity).CreateAsync(serviceUrl, cloud.Scope, ct);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        await connector.Credentials.ProcessHttpRequestAsync(request, ct);
        return await clients.CreateClient(Options.DefaultName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
    }
}
