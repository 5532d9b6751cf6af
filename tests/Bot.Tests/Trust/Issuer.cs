using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Trust;

/// <summary>Who signs tokens: OpenID metadata and keys, at an address that no other issuer has.</summary>
internal sealed class Issuer(string issuer)
{
    private readonly string _host = $"keys-{Guid.NewGuid():N}.example";

    public string MetadataUrl => $"https://{_host}/v1/.well-known/openidconfiguration";

    public string Host => _host;

    public JsonArray Keys { get; } = [];

    /// <summary>How often the metadata was read.</summary>
    public int Reads { get; private set; }

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public void Publish(string kid, RSA key, JsonObject? more = null)
    {
        var parameters = key.ExportParameters(false);
        Publish(
            kid,
            new JsonObject
            {
                ["kty"] = "RSA",
                ["n"] = Token.Base64(parameters.Modulus!),
                ["e"] = Token.Base64(parameters.Exponent!),
            },
            more
        );
    }

    public void Publish(string kid, ECDsa key, JsonObject? more = null)
    {
        var parameters = key.ExportParameters(false);
        Publish(
            kid,
            new JsonObject
            {
                ["kty"] = "EC",
                ["crv"] = "P-256",
                ["x"] = Token.Base64(parameters.Q.X!),
                ["y"] = Token.Base64(parameters.Q.Y!),
            },
            more
        );
    }

    public HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var isKeys = request.RequestUri!.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal);
        Reads += isKeys ? 0 : 1;
        var answer = isKeys
            ? new JsonObject { ["keys"] = Keys.DeepClone() }
            : new JsonObject { ["issuer"] = issuer, ["jwks_uri"] = $"https://{_host}/v1/.well-known/keys" };
        return new HttpResponseMessage(Status) { Content = new StringContent(answer.ToJsonString(), Encoding.UTF8, "application/json") };
    }

    private void Publish(string kid, JsonObject key, JsonObject? more)
    {
        key["kid"] = kid;
        key["use"] = "sig";
        foreach (var (name, value) in more ?? [])
        {
            key[name] = value?.DeepClone();
        }
        Keys.Add(key);
    }
}
