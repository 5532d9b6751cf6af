using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EndToEnd.Tests.Support;

/// <summary>What stands behind serviceUrl: keeps what the bot posts, in order, and answers with ids as channels do.</summary>
internal sealed class Channel : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<Posted> _posted = new();
    private readonly SemaphoreSlim _arrivals = new(0);
    private TaskCompletionSource _gate = new();
    private int _ids;

    private Channel(WebApplication server)
    {
        _server = server;
        _gate.SetResult();
    }

    /// <summary>What activities carry as serviceUrl.</summary>
    public string Url => _server.Urls.Single() + "/_connector";

    /// <summary>What arrived and was not taken yet.</summary>
    public int Waiting => _posted.Count;

    public static async Task<Channel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var channel = new Channel(builder.Build());
        channel._server.MapPost("/{**path}", channel.TakeInAsync);
        await channel._server.StartAsync();
        return channel;
    }

    /// <summary>The next replies, once so many have come.</summary>
    public async Task<IReadOnlyList<Posted>> TakeAsync(int count)
    {
        var taken = new List<Posted>();
        for (var i = 0; i < count; i++)
        {
            await ArrivedAsync(1);
            _posted.TryDequeue(out var posted).ShouldBeTrue();
            taken.Add(posted!);
        }
        return taken;
    }

    /// <summary>Everything that arrived and was not taken: a turn sends all its replies before its request is answered.</summary>
    public Task<IReadOnlyList<Posted>> TakeAllAsync() => TakeAsync(Waiting);

    /// <summary>Waits until so many more replies have come, and leaves them where they are.</summary>
    public async Task ArrivedAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            (await _arrivals.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue($"only {i} of {count} replies came");
        }
    }

    /// <summary>From now on replies are taken in but not answered, until <see cref="LetGo"/>.</summary>
    public void Hold() => _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo() => _gate.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        LetGo();
        await _server.DisposeAsync();
        _arrivals.Dispose();
    }

    private async Task TakeInAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var activity = JsonNode.Parse(await reader.ReadToEndAsync())!.AsObject();
        // The path as it was sent: a router would unescape it.
        var target = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var gate = _gate.Task;
        _posted.Enqueue(new Posted(target, activity));
        _arrivals.Release();
        await gate;
        await http.Response.WriteAsJsonAsync(new { id = $"reply-{Interlocked.Increment(ref _ids)}" });
    }
}
