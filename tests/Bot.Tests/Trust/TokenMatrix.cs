using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Trust;

/// <summary>
/// Tokens and activities, each wrong in one way, with the status that refuses it. What the official authentication alone would
/// take is marked « laxer »: the rules before it refuse that. Where it is « stricter » than they are, it has the last word.
/// </summary>
internal static class TokenMatrix
{
    public const string SmallKey = "small-key";
    public const string EllipticKey = "elliptic-key";
    public const string EncryptionKey = "encryption-key";
    public const string WebchatKey = "webchat-key";
    public const string SilentKey = "silent-key";
    public const string ForeignKey = "foreign-key";

    private const string Other = "0e5f6a7b-8c9d-4e0f-9a1b-2c3d4e5f6a7b";
    private const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    private static readonly RSA Stranger = RSA.Create(2048);
    private static readonly RSA Small = RSA.Create(1024);
    private static readonly ECDsa Elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>Keys that are published and do not serve.</summary>
    public static void Publish(GatedBot bot)
    {
        bot.Channel.Publish(SmallKey, Small, GatedBot.Endorsed("msteams"));
        bot.Channel.Publish(EllipticKey, Elliptic, GatedBot.Endorsed("msteams"));
        var encryption = GatedBot.Endorsed("msteams");
        encryption["use"] = "enc";
        bot.Channel.Publish(EncryptionKey, GatedBot.Key, encryption);
        bot.Channel.Publish(WebchatKey, GatedBot.Key, GatedBot.Endorsed("webchat", "directline"));
        bot.Channel.Publish(SilentKey, GatedBot.Key);
        bot.Entra.Publish(ForeignKey, GatedBot.Key, new JsonObject { ["issuer"] = $"https://login.microsoftonline.com/{Other}/v2.0" });
    }

    /// <summary>What is no bearer token at all; the header for a token that is right.</summary>
    public static IReadOnlyDictionary<string, Func<string, string?>> Headers { get; } =
        new Dictionary<string, Func<string, string?>>
        {
            ["no header"] = _ => null,
            ["an empty header"] = _ => "",
            ["a scheme alone"] = _ => "Bearer",
            ["a scheme and a blank"] = _ => "Bearer  ",
            ["another scheme"] = token => $"Basic {token}",
            ["no scheme"] = token => token,
            ["a scheme of a like name"] = token => $"Bearers {token}",
            ["two tokens"] = token => $"Bearer {token} {token}",
            ["two tokens with a comma"] = token => $"Bearer {token},{token}",
            ["words"] = _ => "Bearer a.b.c",
            ["two parts"] = token => $"Bearer {string.Join('.', token.Split('.').Take(2))}",
            ["an empty signature"] = token => $"Bearer {string.Join('.', token.Split('.').Take(2))}.",
            ["four parts"] = token => $"Bearer {token}.e30",
            ["five parts"] = token => $"Bearer {token}.e30.e30",
            ["padding"] = token => $"Bearer {token}==",
        };

    /// <summary>Tokens of the Bot Connector.</summary>
    public static IReadOnlyDictionary<string, Action<Token>> OfChannel { get; } =
        new Dictionary<string, Action<Token>>
        {
            ["no algorithm and no signature"] = t => (t.Header["alg"], t.Finish) = ("none", p => $"{p[0]}.{p[1]}.AA"),
            ["no algorithm and the signature of one"] = t => t.Header["alg"] = "none",
            ["no alg"] = t => t.Header.Remove("alg"),
            ["the public key as a secret"] = t =>
                (t.Header["alg"], t.Sign) = ("HS256", d => HMACSHA256.HashData(GatedBot.Key.ExportSubjectPublicKeyInfo(), d)),
            ["the modulus as a secret"] = t =>
                (t.Header["alg"], t.Sign) = ("HS256", d => HMACSHA256.HashData(GatedBot.Key.ExportParameters(false).Modulus!, d)),
            ["SHA-1"] = t => (t.Header["alg"], t.Sign) = ("RS1", Token.With(GatedBot.Key, HashAlgorithmName.SHA1)),
            ["PSS padding"] = t =>
                (t.Header["alg"], t.Sign) = ("PS256", Token.With(GatedBot.Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
            ["an algorithm that is not the one it was signed with"] = t => t.Header["alg"] = "RS512",
            ["an elliptic key"] = t =>
                (t.Header["alg"], t.Header["kid"], t.Sign) = ("ES256", EllipticKey, d => Elliptic.SignData(d, HashAlgorithmName.SHA256)),
            // Laxer.
            ["a key of 1024 bits"] = t => (t.Header["kid"], t.Sign) = (SmallKey, Token.With(Small, HashAlgorithmName.SHA256)),
            // Laxer.
            ["a key for encryption"] = t => t.Header["kid"] = EncryptionKey,
            ["the signature of a stranger"] = t => t.Sign = Token.With(Stranger, HashAlgorithmName.SHA256),
            ["a key of its own in the header"] = t =>
            {
                var mine = Stranger.ExportParameters(false);
                t.Header["jwk"] = new JsonObject
                {
                    ["kty"] = "RSA",
                    ["n"] = Token.Base64(mine.Modulus!),
                    ["e"] = Token.Base64(mine.Exponent!),
                };
                t.Sign = Token.With(Stranger, HashAlgorithmName.SHA256);
            },
            ["a signature with one bit turned"] = t => t.Finish = p => $"{p[0]}.{p[1]}.{Turn(p[2])}",
            ["a shortened signature"] = t => t.Finish = p => $"{p[0]}.{p[1]}.{p[2][..^4]}",
            ["another payload than was signed"] = t =>
                t.Finish = p => $"{p[0]}.{Token.Base64(With(t.Payload, "exp", GatedBot.Now(600)))}.{p[2]}",
            ["another header than was signed"] = t => t.Finish = p => $"{Token.Base64(With(t.Header, "typ", "jwt"))}.{p[1]}.{p[2]}",
            ["a payload that is no JSON"] = t => t.Finish = p => $"{p[0]}.{Token.Base64("aide"u8.ToArray())}.{p[2]}",
            // Laxer.
            ["no key id"] = t => t.Header.Remove("kid"),
            // Laxer.
            ["an empty key id"] = t => t.Header["kid"] = "",
            // Laxer.
            ["a key id that nobody published"] = t => t.Header["kid"] = "made-up",
            // Laxer.
            ["a key id in capitals"] = t => t.Header["kid"] = GatedBot.ChannelKey.ToUpperInvariant(),
            // Laxer.
            ["a critical header"] = t => (t.Header["crit"], t.Header["exp"]) = (new JsonArray("exp"), GatedBot.Now(60)),
            ["no issuer"] = t => t.Payload.Remove("iss"),
            ["another issuer"] = t => t.Payload["iss"] = "https://issuer.example",
            ["an issuer with a slash more"] = t => t.Payload["iss"] = "https://api.botframework.com/",
            ["an issuer in capitals"] = t => t.Payload["iss"] = "https://API.botframework.com",
            ["the issuer without TLS"] = t => t.Payload["iss"] = "http://api.botframework.com",
            ["the issuer of another cloud"] = t => t.Payload["iss"] = "https://api.botframework.us",
            ["no audience"] = t => t.Payload.Remove("aud"),
            ["another app as its audience"] = t => t.Payload["aud"] = Other,
            ["the audience in capitals"] = t => t.Payload["aud"] = App(t).ToUpperInvariant(),
            // Laxer: it is no refusal there, but an error.
            ["an audience of two"] = t => t.Payload["aud"] = new JsonArray(App(t), Other),
            ["the channel as its audience"] = t => t.Payload["aud"] = "https://api.botframework.com",
            ["no end"] = t => t.Payload.Remove("exp"),
            ["an end six minutes ago"] = t => (t.Payload["nbf"], t.Payload["exp"]) = (GatedBot.Now(-60), GatedBot.Now(-6)),
            ["a beginning in six minutes"] = t => t.Payload["nbf"] = GatedBot.Now(6),
            ["an end before its beginning"] = t => (t.Payload["nbf"], t.Payload["exp"]) = (GatedBot.Now(1), GatedBot.Now(-1)),
            ["an end in words"] = t => t.Payload["exp"] = "soon",
            ["no service URL"] = t => t.Payload.Remove("serviceurl"),
            ["an empty service URL"] = t => t.Payload["serviceurl"] = "",
            ["the service URL of another host"] = t => t.Payload["serviceurl"] = "https://webchat.botframework.com/",
            ["the service URL of another region"] = t => t.Payload["serviceurl"] = "https://smba.trafficmanager.net/amer/",
            ["the service URL without its slash"] = t => t.Payload["serviceurl"] = GatedBot.ServiceUrl.TrimEnd('/'),
            ["a key that speaks for other channels"] = t => t.Header["kid"] = WebchatKey,
            ["a key that speaks for no channel"] = t => t.Header["kid"] = SilentKey,
            // Laxer.
            ["a key of Entra"] = t => t.Header["kid"] = GatedBot.EntraKey,
        };

    /// <summary>Tokens of Entra, version 2, for an app of one tenant.</summary>
    public static IReadOnlyDictionary<string, Action<Token>> OfEntra { get; } =
        new Dictionary<string, Action<Token>>
        {
            ["another tenant"] = t => (t.Payload["iss"], t.Payload["tid"]) = ($"https://login.microsoftonline.com/{Other}/v2.0", Other),
            ["another tenant, version 1"] = t =>
                (t.Payload["iss"], t.Payload["tid"], t.Payload["ver"], t.Payload["appid"]) = (
                    $"https://sts.windows.net/{Other}/",
                    Other,
                    "1.0",
                    App(t)
                ),
            // Laxer.
            ["the tenant of apps of many tenants"] = t =>
                (t.Payload["iss"], t.Payload["tid"]) = ($"https://login.microsoftonline.com/{BotFrameworkTenant}/v2.0", BotFrameworkTenant),
            ["the issuer as its template"] = t => t.Payload["iss"] = "https://login.microsoftonline.com/{tenantid}/v2.0",
            ["a tenant that is not its issuer's"] = t => t.Payload["tid"] = Other,
            ["another app"] = t => t.Payload["azp"] = Other,
            ["no app"] = t => t.Payload.Remove("azp"),
            ["its app where version 1 has it"] = t => (t.Payload["azp"], t.Payload["appid"]) = (null, App(t)),
            // Laxer.
            ["version 1 of the issuer of version 2"] = t => (t.Payload["ver"], t.Payload["appid"]) = ("1.0", App(t)),
            // Stricter: the rules would take it for version 1.
            ["no version"] = t =>
            {
                (t.Payload["iss"], t.Payload["appid"]) = ($"https://sts.windows.net/{GatedBot.TenantId}/", App(t));
                t.Payload.Remove("ver");
            },
            ["no tenant"] = t => t.Payload.Remove("tid"),
            ["an unknown version"] = t => t.Payload["ver"] = "3.0",
            ["another audience"] = t => t.Payload["aud"] = Other,
            // Laxer.
            ["the channel as its audience"] = t => t.Payload["aud"] = "https://api.botframework.com",
            ["an end six minutes ago"] = t => (t.Payload["nbf"], t.Payload["exp"]) = (GatedBot.Now(-60), GatedBot.Now(-6)),
            // Laxer.
            ["a key that is another tenant's"] = t => t.Header["kid"] = ForeignKey,
            // Laxer.
            ["a key of the Bot Connector"] = t => t.Header["kid"] = GatedBot.ChannelKey,
            ["the signature of a stranger"] = t => t.Sign = Token.With(Stranger, HashAlgorithmName.SHA256),
            // Laxer.
            ["another service URL"] = t => t.Payload["serviceurl"] = "https://webchat.botframework.com/",
        };

    /// <summary>Activities with a token that is right for everything but this.</summary>
    public static IReadOnlyDictionary<string, (int Status, Action<JsonObject, Token> Change)> OfActivity { get; } =
        new Dictionary<string, (int, Action<JsonObject, Token>)>
        {
            // Laxer.
            ["no channel"] = (401, (a, _) => a.Remove("channelId")),
            ["a channel in capitals"] = (401, (a, _) => a["channelId"] = "MSTEAMS"),
            ["the channel inside of App Service"] = (401, (a, _) => a["channelId"] = "AseChannel"),
            ["a channel that the key does not speak for"] = (401, (a, _) => a["channelId"] = "directline"),
            ["a channel without tenants"] = (
                403,
                (a, _) =>
                {
                    a["channelId"] = "webchat";
                    a["conversation"]!.AsObject().Remove("tenantId");
                    a.Remove("channelData");
                }
            ),
            ["another tenant"] = (403, (a, _) => (a["conversation"]!["tenantId"], a["channelData"]!["tenant"]!["id"]) = (Other, Other)),
            ["another tenant of the person"] = (403, (a, _) => a["channelData"]!["tenant"]!["id"] = Other),
            ["another tenant of the conversation"] = (403, (a, _) => a["conversation"]!["tenantId"] = Other),
            ["a service URL that no channel has"] = (403, Serves("https://channel.example/")),
            ["a service URL of a like name"] = (403, Serves("https://smba.trafficmanager.net.example/")),
            ["a service URL of a neighbour"] = (403, Serves("https://evil.trafficmanager.net/")),
            ["a service URL without TLS"] = (403, Serves("http://smba.trafficmanager.net/fr/")),
            ["a service URL of another port"] = (403, Serves("https://smba.trafficmanager.net:8443/fr/")),
            ["a service URL with a user"] = (403, Serves("https://me@smba.trafficmanager.net/fr/")),
            ["a service URL of this machine"] = (403, Serves("https://localhost/")),
            ["a service URL with a query"] = (400, Serves(GatedBot.ServiceUrl + "?a=b")),
            ["a service URL that is no address"] = (400, Serves("smba")),
        };

    private static Action<JsonObject, Token> Serves(string url) =>
        (activity, token) => (activity["serviceUrl"], token.Payload["serviceurl"]) = (url, url);

    private static string App(Token token) => (string)token.Payload["aud"]!;

    private static string Turn(string part)
    {
        var bytes = Base64Url.DecodeFromChars(part);
        bytes[^1] ^= 1;
        return Token.Base64(bytes);
    }

    private static JsonObject With(JsonObject json, string name, JsonNode value)
    {
        var copy = json.DeepClone().AsObject();
        copy[name] = value;
        return copy;
    }
}
