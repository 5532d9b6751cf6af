using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PartnershipBot.Trust;

namespace PartnershipBot.Tests.Trust;

/// <summary>Where the bot asks for its own tokens, and with what.</summary>
public sealed class LoginTests
{
    private const string Public = "login.microsoftonline.com";

    [Theory]
    [InlineData("SingleTenant", Public, $"/{GatedBot.TenantId}/", "https://api.botframework.com/.default")]
    [InlineData("MultiTenant", Public, "/botframework.com/", "https://api.botframework.com/.default", "Connector:AllowedTenants", "*")]
    [InlineData(
        "SingleTenant",
        Public,
        $"/{GatedBot.TenantId}/",
        "https://api.botframework.com/.default",
        "ToChannelFromBotLoginUrl",
        "https://login.microsoftonline.com/botframework.com"
    )]
    [InlineData(
        "SingleTenant",
        "login.microsoftonline.us",
        $"/{GatedBot.TenantId}/",
        "https://api.botframework.us/.default",
        "ChannelService",
        "https://botframework.azure.us"
    )]
    public async Task The_secret_goes_to_the_clouds_own_login_for_the_tenant_of_the_app(
        string type,
        string host,
        string path,
        string scope,
        string? setting = null,
        string? value = null
    )
    {
        await using var bot = new GatedBot(type, setting is null ? [] : [(setting, value!)]);
        (await SpeakAsync(bot)).ShouldBe(HttpStatusCode.OK);

        var asked = Tokens(bot, host).ShouldHaveSingleItem();
        asked.Url.AbsolutePath.ShouldBe($"{path}oauth2/v2.0/token");
        WebUtility.UrlDecode(asked.Body).ShouldContain($"scope={scope}");
        asked.Body.ShouldContain("client_secret=s%26cret");
    }

    [Fact]
    public async Task A_certificate_signs_instead_of_a_secret()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("passerelle-login-").FullName, "bot.pfx");
        using (var key = RSA.Create(2048))
        using (
            var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(
                DateTimeOffset.UnixEpoch,
                DateTimeOffset.UnixEpoch.AddYears(200)
            )
        )
        {
            await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pfx), TestContext.Current.CancellationToken);
        }
        await using (var bot = new GatedBot("SingleTenant", ("MicrosoftAppPassword", ""), ("MicrosoftAppCertificatePath", path)))
        {
            (await SpeakAsync(bot)).ShouldBe(HttpStatusCode.OK);
            var asked = Tokens(bot, Public).ShouldHaveSingleItem();
            asked.Body.ShouldContain("client_assertion=");
            asked.Body.ShouldNotContain("client_secret");
        }
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public async Task A_login_that_leads_elsewhere_is_not_followed()
    {
        await using var bot = new GatedBot();
        bot.Network["elsewhere.example"] = bot.Login.Answer;
        bot.Network[Public] = _ => new HttpResponseMessage(HttpStatusCode.TemporaryRedirect)
        {
            Headers = { Location = new Uri("https://elsewhere.example/token") },
        };
        (await SpeakAsync(bot)).ShouldBe(HttpStatusCode.OK);
        bot.Network.Sought.ShouldNotContain(s => s.Host == "elsewhere.example");
        bot.Network.To("smba.trafficmanager.net").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SingleTenant", "https://login.microsoftonline.com/t/oauth2/v2.0/token", true)]
    [InlineData("SingleTenant", "http://login.microsoftonline.com/t/oauth2/v2.0/token", false)]
    [InlineData("SingleTenant", "https://login.microsoftonline.com:8443/t/oauth2/v2.0/token", false)]
    [InlineData("SingleTenant", "https://me@login.microsoftonline.com/t/oauth2/v2.0/token", false)]
    [InlineData("SingleTenant", "https://login.microsoftonline.com.example/t/oauth2/v2.0/token", false)]
    [InlineData("SingleTenant", "https://login.microsoftonline.us/t/oauth2/v2.0/token", false)]
    [InlineData(
        "SingleTenant",
        "https://login.private.example/t/token",
        true,
        "ToChannelFromBotLoginUrl",
        "https://login.private.example/t"
    )]
    [InlineData("SingleTenant", "http://169.254.169.254/metadata/identity/oauth2/token", false)]
    [InlineData("UserAssignedMSI", "http://169.254.169.254/metadata/identity/oauth2/token", true)]
    [InlineData("UserAssignedMSI", "http://169.254.169.254:8080/metadata/identity/oauth2/token", false)]
    [InlineData("UserAssignedMSI", "http://127.0.0.1:41741/msi/token", false)]
    [InlineData("UserAssignedMSI", "http://127.0.0.1:41741/msi/token", true, "IDENTITY_ENDPOINT", "http://127.0.0.1:41741/msi/token")]
    [InlineData("UserAssignedMSI", "https://login.microsoftonline.com/t/oauth2/v2.0/token", false)]
    public async Task Tokens_are_asked_for_where_the_cloud_gives_them_and_nowhere_else(
        string type,
        string url,
        bool allowed,
        string? setting = null,
        string? value = null
    )
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(setting is null ? [] : [new(setting, value)]).Build();
        var app = Options.Create(
            new RegistrationOptions
            {
                MicrosoftAppType = type,
                MicrosoftAppId = "app",
                MicrosoftAppTenantId = "t",
            }
        );
        using var policy = new LoginPolicy(new CloudAddresses(settings, app), app, settings) { InnerHandler = new Fine() };
        using var http = new HttpClient(policy);
        var asked = http.PostAsync(url, null, TestContext.Current.CancellationToken);
        if (allowed)
        {
            (await asked).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        else
        {
            await Should.ThrowAsync<OutboundRefusedException>(() => asked);
        }
    }

    /// <summary>Once any address is set the official authentication needs them all, or refuses everybody.</summary>
    [Theory]
    [InlineData("ToChannelFromBotOAuthScope", "https://api.botframework.com")]
    [InlineData("OAuthUrl", "https://api.botframework.com")]
    [InlineData("CallerId", "urn:botframework:azure")]
    [InlineData("ValidateAuthority", "true")]
    public async Task One_address_that_is_set_leaves_the_others_as_they_are(string setting, string value)
    {
        await using var bot = new GatedBot("SingleTenant", (setting, value));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()));
    }

    private static async Task<HttpStatusCode> SpeakAsync(GatedBot bot)
    {
        var (activity, token) = (GatedBot.Activity(), bot.ChannelToken());
        if (bot.ChannelIssuer.EndsWith(".us", StringComparison.Ordinal))
        {
            const string serviceUrl = "https://smba.infra.gov.teams.microsoft.us/teams/";
            (activity["serviceUrl"], token.Payload["serviceurl"]) = (serviceUrl, serviceUrl);
        }
        using var response = await bot.PostAsync(token, activity);
        return response.StatusCode;
    }

    private static List<Network.Asked> Tokens(GatedBot bot, string host) =>
        [.. bot.Network.To(host).Where(r => r.Url.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))];

    private sealed class Fine : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
    }
}
