using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Sdk.Tests.Hosting;

/// <summary>A channel that keeps what it is sent and answers what it is told to.</summary>
public sealed class ChannelServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<ReceivedRequest> _received = new();
    private LocalServer _server = null!;

    public string Url => _server.Url;

    public IReadOnlyList<ReceivedRequest> Received => [.. _received];

    public int Status { get; set; } = 200;

    public string Body { get; set; } = """{"id":"sent"}""";

    public Dictionary<string, string> Headers { get; } = [];

    public static async Task<ChannelServer> StartAsync()
    {
        var channel = new ChannelServer();
        channel._server = await LocalServer.StartAsync(channel.AnswerAsync);
        return channel;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _received.Enqueue(new(context.Request.Method, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, headers, body));

        context.Response.StatusCode = Status;
        foreach (var header in Headers)
            context.Response.Headers[header.Key] = header.Value;
        if (Status != 204)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Body);
        }
    }
}
