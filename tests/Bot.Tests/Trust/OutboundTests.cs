using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using PartnershipBot.Trust;

namespace PartnershipBot.Tests.Trust;

/// <summary>Where the bot sends, and with what.</summary>
public sealed class OutboundTests
{
    private const string Teams = "smba.trafficmanager.net";

    [Fact]
    public async Task Replies_go_to_the_verified_service_with_a_token_that_was_asked_for_once()
    {
        await using var bot = new GatedBot();
        (await bot.PostAsync(bot.ChannelToken(), GatedBot.Activity("m1"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bot.PostAsync(bot.ChannelToken(), GatedBot.Activity("m2"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Network.To(Teams).Count.ShouldBeGreaterThanOrEqualTo(2);
        bot.Network.To(Teams)
            .ShouldAllBe(r => r.Authorization == "Bearer token-of-the-bot" && r.Url.AbsolutePath.StartsWith("/fr/v3/conversations/c1/"));
        var asked = bot
            .Network.To("login.microsoftonline.com")
            .Where(r => r.Url.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
            .ToList();
        asked.ShouldHaveSingleItem().Url.AbsolutePath.ShouldBe($"/{GatedBot.TenantId}/oauth2/v2.0/token");
        bot.Network.To(bot.Channel.Host).ShouldAllBe(r => r.Authorization == null);
    }

    [Fact]
    public async Task What_was_verified_is_known_after_a_restart_and_nothing_else_is()
    {
        await using var bot = new GatedBot();
        await bot.PostAsync(bot.ChannelToken());
        await bot.RestartAsync();
        var before = bot.Network.To(Teams).Count;

        await RemindAsync(bot, GatedBot.ServiceUrl);
        bot.Network.To(Teams).Count.ShouldBe(before + 1);

        await Should.ThrowAsync<OutboundRefusedException>(() => RemindAsync(bot, "https://smba.trafficmanager.net/amer/"));
        await Should.ThrowAsync<OutboundRefusedException>(() => RemindAsync(bot, "https://evil.example/fr/"));
        await Should.ThrowAsync<OutboundRefusedException>(() => RemindAsync(bot, "http://smba.trafficmanager.net/fr/"));
        bot.Network.To(Teams).Count.ShouldBe(before + 1);
        bot.Network.To("evil.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_request_makes_no_service_known()
    {
        await using var bot = new GatedBot();
        var token = bot.ChannelToken();
        token.Payload["aud"] = "another";
        (await bot.PostAsync(token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await Should.ThrowAsync<OutboundRefusedException>(() => RemindAsync(bot, GatedBot.ServiceUrl));
        bot.Network.To(Teams).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_keys_are_read_no_token_goes()
    {
        await using var bot = new GatedBot();
        using var client = Client(bot.Services);
        (await client.GetAsync(bot.Channel.MetadataUrl)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var request = new HttpRequestMessage(HttpMethod.Get, bot.Channel.MetadataUrl);
        request.Headers.Authorization = new("Bearer", "secret");
        await Should.ThrowAsync<OutboundRefusedException>(() => client.SendAsync(request));
        await Should.ThrowAsync<OutboundRefusedException>(() => client.PostAsync(bot.Channel.MetadataUrl, new StringContent("x")));
    }

    [Fact]
    public async Task A_message_is_stored_and_answered_200_when_no_token_is_to_be_had()
    {
        await using var bot = new GatedBot();
        bot.Login.Status = HttpStatusCode.Unauthorized;
        (await bot.PostAsync(bot.ChannelToken())).StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Network.To(Teams).ShouldBeEmpty();
    }

    [Fact]
    public async Task Redirects_are_not_followed_and_answers_are_bounded()
    {
        var folder = Directory.CreateTempSubdirectory("passerelle-out-").FullName;
        var asked = new List<string>();
        await using var channel = await ChannelAsync(http =>
        {
            lock (asked)
            {
                asked.Add(http.Request.Path);
            }
            if (http.Request.Path == "/large")
            {
                return http.Response.WriteAsync(new string('a', 1_100_000));
            }
            http.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        await using (
            var program = new WebApplicationFactory<Program>().WithWebHostBuilder(b =>
                b.UseEnvironment("Development").UseSetting("Storage:Path", folder)
            )
        )
        {
            var url = new Uri(channel.Urls.Single() + "/");
            await program.Services.GetRequiredService<VerifiedServices>().AddAsync(url);
            using var client = Client(program.Services);

            (await client.GetAsync(new Uri(url, "here"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync(new Uri(url, "large")));
            await Should.ThrowAsync<OutboundRefusedException>(() => client.PostAsync(url, new ByteArrayContent(new byte[600_000])));
        }
        Directory.Delete(folder, recursive: true);
        asked.ShouldBe(["/here", "/large"]);
    }

    private static HttpClient Client(IServiceProvider services) => services.GetRequiredService<IHttpClientFactory>().CreateClient();

    /// <summary>What a reminder does: it speaks in a conversation that is known from before.</summary>
    private static Task RemindAsync(GatedBot bot, string serviceUrl) =>
        ((CloudAdapter)bot.Services.GetRequiredService<IBotFrameworkHttpAdapter>()).ContinueConversationAsync(
            bot.AppId,
            new ConversationReference
            {
                ChannelId = "msteams",
                ServiceUrl = serviceUrl,
                Bot = new ChannelAccount("28:bot"),
                User = new ChannelAccount("29:julie"),
                Conversation = new ConversationAccount(id: "c1"),
            },
            async (turn, ct) => await turn.SendActivityAsync(MessageFactory.Text("rappel"), ct),
            default
        );

    private static async Task<WebApplication> ChannelAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return app;
    }
}
