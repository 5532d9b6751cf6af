using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PartnershipBot.Trust;

namespace PartnershipBot.Tests.Trust;

/// <summary>The program does not start on settings that cannot work, and says which, what it was and what it should be.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("passerelle-settings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("MicrosoftAppId", "", "empty")]
    [InlineData("MicrosoftAppId", "passerelle", "“passerelle”")]
    [InlineData("MicrosoftAppType", "Single", "“Single”")]
    [InlineData("MicrosoftAppType", "0", "“0”")]
    [InlineData("MicrosoftAppTenantId", "", "“”")]
    [InlineData("MicrosoftAppTenantId", "mediatheque.onmicrosoft.com", "“mediatheque.onmicrosoft.com”")]
    [InlineData("MicrosoftAppPassword", "", "empty")]
    [InlineData("MicrosoftAppCertificatePath", "nowhere.pfx", "“nowhere.pfx”")]
    [InlineData("ChannelService", "https://botframework.azure.cn", "“https://botframework.azure.cn”")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.botframework.com/metadata", "“http://login.botframework.com/metadata”")]
    [InlineData("ToChannelFromBotLoginUrl", "login.microsoftonline.com", "“login.microsoftonline.com”")]
    [InlineData("OAuthUrl", "api.botframework.com", "“api.botframework.com”")]
    [InlineData("ValidateAuthority", "sometimes", "“sometimes”")]
    [InlineData("Connector:AllowedHosts", "https://smba.trafficmanager.net", "“https://smba.trafficmanager.net”")]
    [InlineData("Connector:AllowedHosts", "smba.trafficmanager.net:443", "“smba.trafficmanager.net:443”")]
    [InlineData("Connector:AllowedHosts", "smba.trafficmanager.net, *.net", "“*.net”")]
    [InlineData("Connector:AllowedTenants", "mediatheque", "“mediatheque”")]
    [InlineData("Connector:AllowedTenants", "9a1e4c55-7d0e-4f3b-9b42-0d6f6f2f4c11, *", "“*”")]
    public void A_wrong_setting_is_named_with_what_it_was(string setting, string value, string was)
    {
        var message = Error((setting, value)).ShouldNotBeNull();
        message.ShouldContain(setting);
        message.ShouldContain(was);
        message.ShouldContain(" should ");
        message.ShouldNotContain("s&cret");
    }

    [Theory]
    [InlineData("Connector:AllowedTenants", "MicrosoftAppType", "MultiTenant")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppType", "UserAssignedMSI")]
    [InlineData("MicrosoftAppCertificatePath", "MicrosoftAppCertificatePath", "nowhere.pfx")]
    public void A_setting_that_does_not_go_with_another_is_named(string named, string setting, string value) =>
        Error((setting, value))!.ShouldContain(named);

    [Theory]
    [InlineData("MicrosoftAppType", "singletenant")]
    [InlineData("MicrosoftAppType", "")]
    [InlineData("ChannelService", "https://botframework.azure.us")]
    [InlineData("Connector:AllowedHosts", "smba.trafficmanager.net, *.botframework.com;bot.example")]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.microsoftonline.com/{0}")]
    [InlineData("ValidateAuthority", "false")]
    [InlineData("Connector:AllowedTenants", "*")]
    public void What_can_work_starts(string setting, string value) => Error((setting, value)).ShouldBeNull();

    [Fact]
    public void A_managed_identity_needs_no_secret() =>
        Error(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", "")).ShouldBeNull();

    [Theory]
    [InlineData("pfx", "open", null)]
    [InlineData("pfx", "shut", "MicrosoftAppCertificatePath")]
    [InlineData("pem", null, null)]
    [InlineData("cer", null, "MicrosoftAppCertificatePath")]
    public void A_certificate_takes_the_place_of_the_secret_when_its_key_can_be_read(string kind, string? password, string? named)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(
            DateTimeOffset.UnixEpoch,
            DateTimeOffset.UnixEpoch.AddYears(200)
        );
        var path = Path.Combine(_folder, "bot." + kind);
        File.WriteAllBytes(
            path,
            kind == "pfx" ? certificate.Export(X509ContentType.Pfx, "open")
                : kind == "cer" ? certificate.Export(X509ContentType.Cert)
                : System.Text.Encoding.ASCII.GetBytes(certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem())
        );
        var error = Error(
            ("MicrosoftAppPassword", ""),
            ("MicrosoftAppCertificatePath", path),
            ("MicrosoftAppCertificatePassword", password)
        );
        if (named is null)
        {
            error.ShouldBeNull();
        }
        else
        {
            error.ShouldNotBeNull().ShouldContain(named);
        }
    }

    [Fact]
    public void Development_needs_no_app() => Error(Environments.Development, ("MicrosoftAppId", "")).ShouldBeNull();

    [Fact]
    public void A_certificate_without_an_app_is_refused_in_Development_too() =>
        Error(Environments.Development, ("MicrosoftAppId", ""), ("MicrosoftAppPassword", ""), ("MicrosoftAppCertificatePath", "bot.pfx"))
            .ShouldNotBeNull()
            .ShouldContain("MicrosoftAppCertificatePath is “bot.pfx”");

    private static string? Error(params (string Name, string? Value)[] changes) => Error(Environments.Production, changes);

    private static string? Error(string environment, params (string Name, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = "3f1d2c4b-0a1b-4c2d-8e3f-5a6b7c8d9e0f",
            ["MicrosoftAppPassword"] = "s&cret",
            ["MicrosoftAppTenantId"] = GatedBot.TenantId,
        };
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IHostEnvironment>(new Place(environment))
            .AddConnector(configuration);
        using var provider = services.BuildServiceProvider();
        try
        {
            provider.GetRequiredService<IStartupValidator>().Validate();
            return null;
        }
        catch (Exception e) when (e is OptionsValidationException or AggregateException)
        {
            return e.ToString();
        }
    }

    private sealed class Place(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "bot";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
