using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnershipBot.Trust;

/// <summary>
/// Answers whoever reads keys with documents that are there already, and reaches no network. Their addresses are named after
/// what is in them, on a host that cannot exist: what was once kept of such an address stays right.
/// </summary>
internal sealed class PublishedDocuments : HttpMessageHandler
{
    private readonly string _keysUrl;
    private readonly string _keys;
    private readonly string _metadata;

    public PublishedDocuments(string issuer, JsonArray keys)
    {
        _keys = new JsonObject { ["keys"] = keys }.ToJsonString();
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{_keys}")));
        MetadataUrl = $"https://published.invalid/{name}/metadata";
        _keysUrl = $"https://published.invalid/{name}/keys";
        _metadata = new JsonObject { ["issuer"] = issuer, ["jwks_uri"] = _keysUrl }.ToJsonString();
    }

    public string MetadataUrl { get; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri?.AbsoluteUri;
        var body =
            url == MetadataUrl ? _metadata
            : url == _keysUrl ? _keys
            : null;
        return Task.FromResult(
            body is null
                ? new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request }
                : new HttpResponseMessage(HttpStatusCode.OK)
                {
                    RequestMessage = request,
                    Content = new StringContent(body, Encoding.UTF8, "application/json"),
                }
        );
    }
}
