using Microsoft.AspNetCore.Http;

namespace PartnershipBot.Tests.Hosting.Recorded;

/// <summary>A channel that takes whatever it is sent.</summary>
public sealed class ChannelServer : IAsyncDisposable
{
    private readonly LocalServer _server;

    private ChannelServer(LocalServer server) => _server = server;

    public string Url => _server.Url;

    public static async Task<ChannelServer> StartAsync() => new(await LocalServer.StartAsync(AnswerAsync));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"id":"sent"}""");
    }
}
