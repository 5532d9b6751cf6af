using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnershipBot.Tests.Files;

/// <summary>A drive of somebody, on this machine: what it was asked, what it has, and what it answers.</summary>
public sealed class Drive : IAsyncDisposable
{
    private readonly ConcurrentQueue<Asked> _asked = new();
    private readonly WebApplication _server;

    private Drive(WebApplication server)
    {
        _server = server;
    }

    /// <summary>What it answers to a request, the first one being number 1; by default it takes everything.</summary>
    public Func<HttpContext, int, Task>? Answer { get; set; }

    public IReadOnlyList<Asked> Requests => [.. _asked];

    /// <summary>An address of its own for whoever asks.</summary>
    public Uri Url { get; private set; } = null!;

    public static async Task<Drive> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(k => k.Limits.MaxRequestBodySize = null);
        var server = builder.Build();
        var drive = new Drive(server);
        server.Run(drive.AnswerAsync);
        await server.StartAsync();
        drive.Url = new Uri($"{server.Urls.Single()}/{Guid.NewGuid():N}/upload?tempauth=secret");
        return drive;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        _asked.Enqueue(
            new Asked(http.Request.Method, http.Request.Headers.ContentRange, http.Request.Headers.Authorization, body.ToArray())
        );
        if (Answer is not null)
        {
            await Answer(http, _asked.Count);
            return;
        }
        http.Response.StatusCode = StatusCodes.Status201Created;
        await http.Response.WriteAsync("{}");
    }

    public sealed record Asked(string Method, string? Range, string? Authorization, byte[] Body);
}
