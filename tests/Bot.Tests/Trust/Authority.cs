using System.Net;

namespace PartnershipBot.Tests.Trust;

/// <summary>Entra, where the bot gets its tokens: the discovery of its hosts, and a token for whoever asks rightly.</summary>
internal sealed class Authority
{
    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public HttpResponseMessage Answer(HttpRequestMessage request) =>
        request.RequestUri!.AbsolutePath.Contains("/discovery/instance", StringComparison.Ordinal)
            ? GatedBot.Json(
                """
                {"tenant_discovery_endpoint":"https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
                 "api-version":"1.1","metadata":[{"preferred_network":"login.microsoftonline.com","preferred_cache":"login.windows.net",
                 "aliases":["login.microsoftonline.com","login.windows.net","login.microsoft.com","sts.windows.net"]}]}
                """
            )
        : Status == HttpStatusCode.OK
            ? GatedBot.Json("""{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"token-of-the-bot"}""")
        : GatedBot.Json("""{"error":"invalid_client","error_description":"AADSTS7000215: no"}""", Status);
}
