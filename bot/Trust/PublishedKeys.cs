using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PartnershipBot.Trust;

/// <summary>What an issuer published at one moment, and the official authentication on the keys of it that serve.</summary>
internal sealed class PublishedKeys
{
    private const int FewestBits = 2048;

    private readonly HashSet<string> _named;
    private readonly Dictionary<string, JsonWebKey> _serve;

    /// <param name="official">Makes the official authentication, with the keys at an address.</param>
    public PublishedKeys(OpenIdConnectConfiguration published, long readAt, Func<string, BotFrameworkAuthentication> official)
    {
        Issuer = published.Issuer ?? "";
        ReadAt = readAt;
        var byName = published
            .JsonWebKeySet.Keys.Where(key => !string.IsNullOrEmpty(key.Kid))
            .ToLookup(key => key.Kid, StringComparer.Ordinal);
        _named = byName.Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        // What is listed twice under one name is one key, the first that serves, for the channels of each time.
        var serving = byName
            .Where(same => same.Any(IsForSignatures))
            .Select(same => (Key: same.First(IsForSignatures), All: same))
            .ToList();
        _serve = serving.ToDictionary(one => one.Key.Kid, one => one.Key, StringComparer.Ordinal);

        var written = serving.Select(one => Write(one.Key, one.All.Where(other => other.N == one.Key.N && other.E == one.Key.E)));
        var documents = new PublishedDocuments(Issuer, new JsonArray([.. written]));
        // The official authentication reads keys through a client of its own, which no policy binds, unless one is known for
        // the address already: whoever names an address first gives the client for it.
        _ = new JwtTokenExtractor(
            new HttpClient(documents),
            new TokenValidationParameters(),
            documents.MetadataUrl,
            AuthenticationConstants.AllowedSigningAlgorithms
        );
        Authentication = official(documents.MetadataUrl);
    }

    public string Issuer { get; }

    public long ReadAt { get; }

    public BotFrameworkAuthentication Authentication { get; }

    /// <summary>Whether a key has that very name, even if it does not serve.</summary>
    public bool Name(string keyId) => _named.Contains(keyId);

    /// <summary>The key for signatures that has that very name, or null.</summary>
    public JsonWebKey? Find(string keyId) => _serve.GetValueOrDefault(keyId);

    private static bool IsForSignatures(JsonWebKey key) =>
        key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeySize: >= FewestBits, Use: null or "" or "sig" };

    /// <summary>What the official authentication needs to know of a key, and no certificate that may say otherwise.</summary>
    private static JsonObject Write(JsonWebKey key, IEnumerable<JsonWebKey> each)
    {
        var json = new JsonObject
        {
            ["kty"] = key.Kty,
            ["use"] = "sig",
            ["kid"] = key.Kid,
            ["n"] = key.N,
            ["e"] = key.E,
        };
        var endorsements = each.SelectMany(Endorsements).Distinct().ToList();
        if (endorsements.Count > 0)
        {
            json["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        }
        return json;
    }

    /// <summary>The channels that a key of the Bot Connector may speak for.</summary>
    private static IEnumerable<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
            : [];
}
