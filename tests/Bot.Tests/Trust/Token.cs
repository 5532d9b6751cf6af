using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Trust;

/// <summary>A token in the making, by hand so that anything of it can be made wrong.</summary>
internal sealed class Token
{
    public JsonObject Header { get; } = [];

    public JsonObject Payload { get; } = [];

    public Func<byte[], byte[]> Sign { get; set; } = _ => [];

    /// <summary>What happens to the finished token's three parts.</summary>
    public Func<string[], string> Finish { get; set; } = parts => string.Join('.', parts);

    public static Func<byte[], byte[]> With(RSA key, HashAlgorithmName hash, RSASignaturePadding? padding = null) =>
        data => key.SignData(data, hash, padding ?? RSASignaturePadding.Pkcs1);

    public static string Base64(byte[] bytes) => Base64Url.EncodeToString(bytes);

    public static string Base64(JsonNode json) => Base64(Encoding.UTF8.GetBytes(json.ToJsonString()));

    public override string ToString()
    {
        var (header, payload) = (Base64(Header), Base64(Payload));
        return Finish([header, payload, Base64(Sign(Encoding.ASCII.GetBytes($"{header}.{payload}")))]);
    }
}
