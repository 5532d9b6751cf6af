using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace EndToEnd.Tests;

/// <summary>The program as platforms run it: behind a proxy, and told to end.</summary>
public sealed class HostedTests
{
    [Theory]
    [InlineData("", "https://passerelle.example/calendar/")]
    [InlineData("127.0.0.0/8", "https://passerelle.example/calendar/")]
    [InlineData("192.0.2.1", "/calendar/")]
    public async Task Links_lead_through_a_proxy_that_is_believed(string proxies, string link)
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path, ("Proxies", proxies), ("Clock__Start", "2026-05-15T08:00"));
        var julie = new Person("msteams", "http://127.0.0.1:9/_connector", "julie");
        await julie.SaysAsync(bot, "partenariat d’exemple");
        var activity = julie.Message("calendrier");
        activity["deliveryMode"] = "expectReplies";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create<JsonNode>(activity) };
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "passerelle.example");
        using var response = await bot.Http.SendAsync(request);
        var said = await response.Content.ReadAsStringAsync();
        said.ShouldContain(link);
        said.Contains("https://passerelle.example", StringComparison.Ordinal).ShouldBe(proxies != "192.0.2.1");
    }

    [Fact]
    public async Task A_channel_that_never_answers_does_not_keep_the_program_from_ending()
    {
        using var folder = new TempFolder();
        await using var channel = await Channel.StartAsync();
        var julie = new Person("msteams", channel.Url, "julie");
        await using (var bot = await BotProgram.StartAsync(folder.Path, ("DOTNET_SHUTDOWNTIMEOUTSECONDS", "2")))
        {
            await julie.SaysAsync(bot, "nouveau partenariat");
            channel.Hold();
            var request = Person.PostAsync(bot, julie.Message("Association des parents"));
            await channel.ArrivedAsync(1);
            (await bot.StopAsync()).ShouldBe(0, bot.Output);
            await Should.ThrowAsync<HttpRequestException>(request);
        }
        await using var again = await BotProgram.StartAsync(folder.Path);
        (await julie.SaysAsync(again, "reprendre")).ShouldContain("Association des parents");
    }
}
