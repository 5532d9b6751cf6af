using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace PartnershipBot.Tests.Trust;

/// <summary>
/// Everything outside of the program: hosts that answer over https on this machine, each with a certificate of its own, and what
/// they were asked. The program's own connections are told where the hosts are and which authority to trust; nothing else of
/// them changes.
/// </summary>
internal sealed class Network : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> _hosts = new();
    private readonly ConcurrentDictionary<string, Authorities> _authorities = new();
    private readonly ConcurrentQueue<Asked> _asked = new();
    private readonly ConcurrentQueue<DnsEndPoint> _sought = new();
    private readonly Lazy<Task<WebApplication>> _server;

    public Network() => _server = new Lazy<Task<WebApplication>>(StartAsync);

    public IReadOnlyList<Asked> Requests => [.. _asked];

    /// <summary>Where a connection was sought, whether there is one or not.</summary>
    public IReadOnlyList<DnsEndPoint> Sought => [.. _sought];

    public Func<HttpRequestMessage, HttpResponseMessage> this[string host]
    {
        set => _hosts[host] = value;
    }

    public IReadOnlyList<Asked> To(string host) => [.. _asked.Where(a => a.Url.Host == host)];

    /// <summary>From now on another authority vouches for the host.</summary>
    public void Vouch(string host, Authorities authority) => _authorities[host] = authority;

    /// <summary>Leads the connections of a client of the program here.</summary>
    public void Lead(HttpMessageHandler handler, IServiceProvider services)
    {
        var sockets = (SocketsHttpHandler)handler;
        sockets.ConnectCallback = ConnectAsync;
        sockets.SslOptions.CertificateChainPolicy = Authorities.Known.Trust;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
        {
            await (await _server.Value).DisposeAsync();
        }
    }

    private Authorities Authority(string host) => _authorities.GetValueOrDefault(host, Authorities.Known);

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        _sought.Enqueue(context.DnsEndPoint);
        if (context.DnsEndPoint.Port != 443 || !_hosts.ContainsKey(context.DnsEndPoint.Host))
        {
            throw new HttpRequestException($"{context.DnsEndPoint.Host} is unknown");
        }
        var url = (await _server.Value).Urls.Single();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, new Uri(url).Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(
                IPAddress.Loopback,
                0,
                listen =>
                    listen.UseHttps(https =>
                        https.ServerCertificateSelector = (_, host) => Authority(host ?? "nobody").Vouch(host ?? "nobody")
                    )
            )
        );
        var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        return app;
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        var url = new Uri(http.Request.GetEncodedUrl());
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), url) { Content = new StringContent(body) };
        _asked.Enqueue(new Asked(request.Method, url, http.Request.Headers.Authorization is [{ } token] ? token : null, body));
        using var response = _hosts[url.Host](request);
        http.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            http.Response.Headers[name] = values.ToArray();
        }
        await response.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    internal sealed record Asked(HttpMethod Method, Uri Url, string? Authorization, string Body);
}
