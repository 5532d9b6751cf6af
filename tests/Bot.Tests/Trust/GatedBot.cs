using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PartnershipBot.Tests.Trust;

/// <summary>The program with an app id, and the issuers, the authority and the channel around it.</summary>
internal sealed class GatedBot : IAsyncDisposable
{
    public const string TenantId = "9a1e4c55-7d0e-4f3b-9b42-0d6f6f2f4c11";
    public const string ServiceUrl = "https://smba.trafficmanager.net/fr/";
    public const string ChannelKey = "channel-key";
    public const string EntraKey = "entra-key";

    public static readonly RSA Key = RSA.Create(2048);

    private readonly string _folder = Directory.CreateTempSubdirectory("passerelle-gate-").FullName;
    private readonly Dictionary<string, string> _settings;
    private WebApplicationFactory<Program> _program;

    public GatedBot(string type = "SingleTenant", params (string Name, string Value)[] settings)
    {
        var government = settings.Any(s => s.Name == "ChannelService");
        ChannelIssuer = government ? "https://api.botframework.us" : "https://api.botframework.com";
        Channel = new Issuer(ChannelIssuer);
        Entra = new Issuer("https://login.microsoftonline.com/{tenantid}/v2.0");
        _settings = new Dictionary<string, string>
        {
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = type == "UserAssignedMSI" ? "" : "s&cret",
            ["MicrosoftAppTenantId"] = type == "MultiTenant" ? "" : TenantId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = Channel.MetadataUrl,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = Entra.MetadataUrl,
            ["Storage:Path"] = _folder,
        };
        foreach (var (name, value) in settings)
        {
            _settings[name] = value;
        }
        Channel.Publish(ChannelKey, Key, Endorsed("msteams", "webchat"));
        Entra.Publish(EntraKey, Key, new JsonObject { ["issuer"] = "https://login.microsoftonline.com/{tenantid}/v2.0" });
        Network[Channel.Host] = Channel.Answer;
        Network[Entra.Host] = Entra.Answer;
        Network[government ? "login.microsoftonline.us" : "login.microsoftonline.com"] = Login.Answer;
        Network["smba.trafficmanager.net"] = _ => Json("""{"id":"sent"}""");
        _program = Start();
    }

    /// <summary>Each its own: the official credentials keep tokens for the whole process, by app.</summary>
    public string AppId { get; } = "3f1d2c4b" + Guid.NewGuid().ToString()[8..];

    public string ChannelIssuer { get; }

    public Issuer Channel { get; }

    public Issuer Entra { get; }

    public Network Network { get; } = new();

    public Authority Login { get; } = new();

    public IServiceProvider Services => _program.Services;

    public static JsonObject Endorsed(params string[] channels) =>
        new() { ["endorsements"] = new JsonArray([.. channels.Select(c => JsonValue.Create(c))]) };

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    /// <summary>A token as the Bot Connector makes them; right unless something is changed.</summary>
    public Token ChannelToken(string kid = ChannelKey, RSA? key = null) =>
        Make(
            kid,
            key,
            new JsonObject
            {
                ["iss"] = ChannelIssuer,
                ["aud"] = AppId,
                ["serviceurl"] = ServiceUrl,
            }
        );

    /// <summary>A token as Entra gives it to the bot's own app, version 2 or 1.</summary>
    public Token EntraToken(bool v1 = false, string tenant = TenantId) =>
        Make(
            EntraKey,
            null,
            new JsonObject
            {
                ["iss"] = v1 ? $"https://sts.windows.net/{tenant}/" : $"https://login.microsoftonline.com/{tenant}/v2.0",
                ["aud"] = AppId,
                ["ver"] = v1 ? "1.0" : "2.0",
                [v1 ? "appid" : "azp"] = AppId,
                ["tid"] = tenant,
            }
        );

    /// <summary>« aide » in a personal chat on Teams.</summary>
    public static JsonObject Activity(string id = "m1") =>
        new()
        {
            ["type"] = "message",
            ["id"] = id,
            ["text"] = "aide",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject
            {
                ["id"] = "29:julie",
                ["name"] = "Julie Morel",
                ["aadObjectId"] = "julie",
            },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject
            {
                ["id"] = "c1",
                ["conversationType"] = "personal",
                ["tenantId"] = TenantId,
            },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TenantId } },
        };

    public Task<HttpResponseMessage> PostAsync(Token token, JsonObject? activity = null) => PostAsync($"Bearer {token}", activity);

    public async Task<HttpResponseMessage> PostAsync(string? authorization, JsonObject? activity = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent((activity ?? Activity()).ToJsonString(), Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization).ShouldBeTrue();
        }
        return await _program.CreateClient().SendAsync(request);
    }

    public async Task RestartAsync()
    {
        await _program.DisposeAsync();
        _program = Start();
    }

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        await Network.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public static long Now(double minutes = 0) => TimeProvider.System.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    private static Token Make(string kid, RSA? key, JsonObject claims)
    {
        var token = new Token { Sign = Token.With(key ?? Key, HashAlgorithmName.SHA256) };
        token.Header["alg"] = "RS256";
        token.Header["typ"] = "JWT";
        token.Header["kid"] = kid;
        foreach (var (name, value) in claims)
        {
            token.Payload[name] = value?.DeepClone();
        }
        token.Payload["nbf"] = Now(-1);
        token.Payload["exp"] = Now(60);
        return token;
    }

    private WebApplicationFactory<Program> Start() =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Production");
            foreach (var (name, value) in _settings)
            {
                builder.UseSetting(name, value);
            }
            builder.ConfigureTestServices(services =>
            {
                services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(Network.Lead);
                services.AddHttpClient("tokens").ConfigurePrimaryHttpMessageHandler(Network.Lead);
            });
        });
}
