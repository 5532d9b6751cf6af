using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Hosting;

/// <summary>A bot behind the cloud adapter on a real web server, and the channel it answers to.</summary>
public sealed class BotServer : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private LocalServer _server = null!;

    public ChannelServer Channel { get; private set; } = null!;

    public CloudAdapter Adapter { get; private init; } = null!;

    public static async Task<BotServer> StartAsync(IBot bot, IReadOnlyDictionary<string, string?>? settings = null, IHttpClientFactory? httpClientFactory = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings ?? new Dictionary<string, string?>()).Build();
        var server = new BotServer { Adapter = new CloudAdapter(configuration, httpClientFactory) };
        server.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry.");
        server.Channel = await ChannelServer.StartAsync();
        server._server = await LocalServer.StartAsync(context => server.Adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return server;
    }

    /// <summary>The activity that the recorded exchanges begin with, of that type, answered to <see cref="Channel"/>.</summary>
    public JObject Activity(string type, object? more = null)
    {
        var activity = JObject.FromObject(new
        {
            type,
            id = "1",
            channelId = "test",
            serviceUrl = Channel.Url,
            from = new { id = "u1", name = "U" },
            recipient = new { id = "b1", name = "B" },
            conversation = new { id = "c1" },
            locale = "fr-FR",
        });
        if (more != null)
            activity.Merge(JObject.FromObject(more));
        return activity;
    }

    public Task<HttpResponseMessage> PostAsync(JObject activity, string? authorization = null) => SendAsync(HttpMethod.Post, activity.ToString(), authorization);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string? body, string? authorization = null)
    {
        var request = new HttpRequestMessage(method, _server.Url + "api/messages");
        if (body != null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (authorization != null)
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        return _client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        await Channel.DisposeAsync();
    }
}
