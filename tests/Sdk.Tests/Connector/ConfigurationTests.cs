using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Sdk.Tests.Connector;

public class ConfigurationTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("app", false)]
    public async Task without_an_app_id_authentication_is_disabled(string? appId, bool disabled)
        => (await Factory(("MicrosoftAppId", appId)).IsAuthenticationDisabledAsync(default)).ShouldBe(disabled);

    [Fact]
    public async Task the_app_is_that_of_the_configuration()
    {
        var factory = Factory(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "p"), ("MicrosoftAppType", "singletenant"), ("MicrosoftAppTenantId", "t"));

        (await factory.IsValidAppIdAsync("app", default)).ShouldBeTrue();
        (await factory.IsValidAppIdAsync("other", default)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppPassword")]
    [InlineData("MicrosoftAppTenantId")]
    public void a_single_tenant_app_needs_all_its_settings(string missing)
    {
        var settings = new[] { ("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "p"), ("MicrosoftAppTenantId", "t"), ("MicrosoftAppType", "SingleTenant") };

        Should.Throw<ArgumentException>(() => Factory([.. settings.Where(setting => setting.Item1 != missing).Select(setting => (setting.Item1, (string?)setting.Item2))]))
            .Message.ShouldContain(missing);
    }

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppTenantId")]
    public void a_managed_identity_needs_its_id_and_tenant_and_no_password(string missing)
    {
        var settings = new[] { ("MicrosoftAppId", (string?)"app"), ("MicrosoftAppTenantId", "t"), ("MicrosoftAppType", "UserAssignedMSI") };

        Factory(settings).ShouldNotBeNull();
        Should.Throw<ArgumentException>(() => Factory([.. settings.Where(setting => setting.Item1 != missing)])).Message.ShouldContain(missing);
    }

    private static ConfigurationServiceClientCredentialFactory Factory(params (string Key, string? Value)[] settings)
        => new(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => setting.Value)).Build());
}
