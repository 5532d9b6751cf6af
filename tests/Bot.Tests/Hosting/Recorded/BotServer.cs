using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json.Linq;
using PartnershipBot.Conversations;
using PartnershipBot.Hosting;

namespace PartnershipBot.Tests.Hosting.Recorded;

/// <summary>A bot behind our endpoint and adapter on a real web server, and the channel it answers to.</summary>
public sealed class BotServer : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private LocalServer _server = null!;

    public required ChannelServer Channel { get; init; }

    /// <summary>Without an app id, as the exchanges were recorded.</summary>
    public static async Task<BotServer> StartAsync(IBot bot)
    {
        var adapter = new ChannelAdapter(
            BotFrameworkAuthenticationFactory.Create(),
            ActivatorUtilities.CreateInstance<PublicAddress>(WebApplication.CreateSlimBuilder().Build().Services),
            NullLogger<ChannelAdapter>.Instance
        )
        {
            OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry."),
        };
        return new BotServer
        {
            Channel = await ChannelServer.StartAsync(),
            _server = await LocalServer.StartAsync(context =>
                MessagesEndpoint.HandleAsync(context, adapter, bot, NullLogger<Program>.Instance)
            ),
        };
    }

    /// <summary>The activity that the recorded exchanges begin with, of that type, answered to <see cref="Channel"/>.</summary>
    public JObject Activity(string type, object? more = null)
    {
        var activity = JObject.FromObject(
            new
            {
                type,
                id = "1",
                channelId = "test",
                serviceUrl = Channel.Url,
                from = new { id = "u1", name = "U" },
                recipient = new { id = "b1", name = "B" },
                conversation = new { id = "c1" },
                locale = "fr-FR",
            }
        );
        if (more != null)
        {
            activity.Merge(JObject.FromObject(more));
        }

        return activity;
    }

    public Task<HttpResponseMessage> PostAsync(JObject activity) => SendAsync(HttpMethod.Post, activity.ToString());

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string? body)
    {
        var request = new HttpRequestMessage(method, _server.Url + "api/messages");
        if (body != null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        return _client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        await Channel.DisposeAsync();
    }
}
