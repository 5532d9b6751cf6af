using Microsoft.Extensions.Configuration;
using PartnershipBot.Hosting;

namespace PartnershipBot.Tests.Hosting;

/// <summary>Whoever hosts the program says where it listens by the convention of their platform.</summary>
public sealed class ListenAddressTests
{
    [Fact]
    public void On_this_machine_only_when_nothing_says_so() => Choose().ShouldBe("http://localhost:3978");

    [Theory]
    [InlineData("urls")]
    [InlineData("URLS")]
    [InlineData("Urls")]
    [InlineData("http_ports")]
    [InlineData("HTTPS_PORTS")]
    [InlineData("Kestrel:Endpoints:Http:Url")]
    public void What_the_framework_was_told_stands(string key) => Choose((key, "8080"), ("PORT", "9090")).ShouldBeNull();

    [Fact]
    public void A_platform_that_hands_over_a_port_reaches_it_from_outside() => Choose(("PORT", "8080")).ShouldBe("http://+:8080");

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("http")]
    public void A_port_that_is_none_is_said(string port) =>
        Should
            .Throw<InvalidOperationException>(() => Choose(("PORT", port)))
            .Message.ShouldBe($"PORT is '{port}'. It should be a port number from 1 to 65535.");

    [Theory]
    [InlineData("urls", "http://+:8080;https://+:8443", "http://localhost:8080/")]
    [InlineData("urls", "http://127.0.0.1:5000/", "http://127.0.0.1:5000/")]
    [InlineData("http_ports", "8080;8081", "http://localhost:8080/")]
    [InlineData("PORT", "9090", "http://localhost:9090/")]
    [InlineData("none", "", "http://localhost:3978/")]
    public void Whoever_is_on_this_machine_reaches_it_by_the_same_settings(string key, string value, string address) =>
        ListenAddress.OnThisMachine(Configuration((key, value))).ToString().ShouldBe(address);

    [Theory]
    [InlineData("urls", "nonsense", "Urls has 'nonsense'. It should be an address such as http://localhost:3978.")]
    [InlineData("urls", "http://+:80; ftp", "Urls has 'ftp'. It should be an address such as http://localhost:3978.")]
    [InlineData("http_ports", "80;many", "http_ports has 'many'. It should be a port number from 1 to 65535.")]
    [InlineData("https_ports", "-1", "https_ports has '-1'. It should be a port number from 1 to 65535.")]
    public void What_the_framework_cannot_listen_at_is_said(string key, string value, string said) =>
        Should.Throw<InvalidOperationException>(() => ListenAddress.Checked(Configuration((key, value)))).Message.ShouldBe(said);

    [Theory]
    [InlineData("urls", "http://+:8080;https://*:8443;http://unix:/run/bot.sock")]
    [InlineData("http_ports", "8080;8081")]
    [InlineData("urls", "")]
    public void What_it_can_is_left_to_it(string key, string value) => ListenAddress.Checked(Configuration((key, value))).ShouldBeTrue();

    private static string? Choose(params (string Key, string? Value)[] settings) => ListenAddress.Choose(Configuration(settings));

    private static IConfigurationRoot Configuration(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static s => KeyValuePair.Create(s.Key, s.Value))).Build();
}
