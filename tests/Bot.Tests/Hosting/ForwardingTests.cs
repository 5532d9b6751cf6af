using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PartnershipBot.Conversations;
using PartnershipBot.Hosting;

namespace PartnershipBot.Tests.Hosting;

/// <summary>Behind a proxy the program knows where it was reached, from the proxies that are believed, and how it ends.</summary>
public sealed class ForwardingTests
{
    [Theory]
    [InlineData("10.0.0.4", "10.0.0.4/32")]
    [InlineData("10.1.0.0/16, ::1", "10.1.0.0/16 ::1/128")]
    [InlineData("*", "0.0.0.0/0 ::/0")]
    public void Proxies_are_addresses_and_networks(string setting, string networks) =>
        string.Join(' ', Forwarding.Networks(Settings((Forwarding.ProxiesSetting, setting)))!).ShouldBe(networks);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_the_setting_those_of_this_machine_are_believed(string? setting) =>
        Forwarding.Networks(Settings((Forwarding.ProxiesSetting, setting))).ShouldBeNull();

    [Theory]
    [InlineData("nginx")]
    [InlineData("10.0.0.0/64")]
    [InlineData("10.0.0.4, all")]
    public void What_is_no_proxy_is_said(string setting) =>
        Should
            .Throw<InvalidOperationException>(() => Forwarding.Networks(Settings((Forwarding.ProxiesSetting, setting))))
            .Message.ShouldContain("It should be addresses or networks of proxies");

    [Theory]
    [InlineData(null, null, null, "http://localhost/")]
    [InlineData(null, null, "https://bot.example", "https://bot.example/")]
    [InlineData(null, "bot.azurewebsites.net", "https://bot.example", "https://bot.azurewebsites.net/")]
    [InlineData("https://own.example/bot/", "bot.azurewebsites.net", "https://bot.example", "https://own.example/bot/")]
    public void Links_lead_to_what_is_set_or_to_where_a_channel_reached_the_program(
        string? set,
        string? appService,
        string? reached,
        string root
    )
    {
        var settings = Settings((PublicAddress.Setting, set), ("WEBSITE_HOSTNAME", appService));
        var address = ActivatorUtilities.CreateInstance<PublicAddress>(WebApplication.CreateSlimBuilder().Build().Services, settings);
        if (reached is not null)
        {
            var uri = new Uri(reached);
            var http = new DefaultHttpContext();
            (http.Request.Scheme, http.Request.Host) = (uri.Scheme, HostString.FromUriComponent(uri));
            address.Reached(http.Request);
        }
        address.Root.ToString().ShouldBe(root);
    }

    [Fact]
    public void A_public_address_that_is_none_is_said_at_start() =>
        Should
            .Throw<InvalidOperationException>(() => PublicAddress.Given(Settings((PublicAddress.Setting, "bot.example"))))
            .Message.ShouldContain("PublicUrl is 'bot.example'");

    [Theory]
    [InlineData(null, 20)]
    [InlineData("5", 30)]
    public void The_program_ends_within_twenty_seconds_unless_the_framework_was_told_otherwise(string? setting, int seconds)
    {
        var services = new ServiceCollection().AddOptions();
        Draining.Add(services, Settings(("shutdownTimeoutSeconds", setting)));
        using var provider = services.BuildServiceProvider();
        // The framework reads its own setting itself: here its default is left alone.
        provider.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    private static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static s => KeyValuePair.Create(s.Key, s.Value))).Build();
}
