using System.Net;
using Microsoft.Bot.Builder;

namespace Sdk.Tests.Hosting;

public class AuthenticationTests
{
    private static readonly Dictionary<string, string?> App = new() { ["MicrosoftAppId"] = "app", ["MicrosoftAppPassword"] = "secret" };

    [Fact]
    public async Task with_an_app_id_a_request_without_a_token_is_not_let_in()
    {
        var bot = new Counts();
        await using var server = await BotServer.StartAsync(bot, App);

        using var response = await server.PostAsync(server.Activity("message", new { text = "x" }));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Turns.ShouldBe(0);
    }

    [Fact]
    public async Task without_an_app_id_anyone_is_let_in()
    {
        var bot = new Counts();
        await using var server = await BotServer.StartAsync(bot);

        using var response = await server.PostAsync(server.Activity("message", new { text = "x" }));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Turns.ShouldBe(1);
    }

#if !OFFICIAL_SDK
    [Theory]
    [InlineData("Bearer abc", true)]
    [InlineData("Bearer abc", false)]
    [InlineData("Basic YTpi", true)]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiJhcHAifQ.", true)]
    public async Task a_token_that_proves_nothing_is_not_let_in(string authorization, bool hasAppId)
    {
        var bot = new Counts();
        await using var server = await BotServer.StartAsync(bot, hasAppId ? App : null);

        using var response = await server.PostAsync(server.Activity("message", new { text = "x" }), authorization);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Turns.ShouldBe(0);
    }
#endif

    private sealed class Counts : IBot
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            Turns++;
            return Task.CompletedTask;
        }
    }
}
