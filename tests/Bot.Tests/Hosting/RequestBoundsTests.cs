using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using PartnershipBot.Hosting;

namespace PartnershipBot.Tests.Hosting;

/// <summary>What Kestrel does with requests before anything of the program sees them.</summary>
public sealed class RequestBoundsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void A_request_is_bounded_in_every_way()
    {
        var kestrel = new KestrelServerOptions();
        RequestBounds.Set(kestrel);
        kestrel.AddServerHeader.ShouldBeFalse();
        kestrel.Limits.MaxRequestBodySize.ShouldBe(256 * 1024);
        kestrel.Limits.MaxRequestHeadersTotalSize.ShouldBeLessThan(32 * 1024);
        kestrel.Limits.MaxConcurrentConnections.ShouldNotBeNull();
        kestrel.Limits.MinRequestBodyDataRate!.GracePeriod.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        kestrel.Limits.RequestHeadersTimeout.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nX: {0}\r\n\r\n", 20_000, "431")]
    [InlineData("GET /{0} HTTP/1.1\r\nHost: x\r\n\r\n", 5_000, "414")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n{0}", 10, "413")]
    public async Task What_is_too_large_is_refused_as_such(string request, int length, string status) =>
        (await AskAsync(request.Replace("{0}", new string('a', length), StringComparison.Ordinal))).ShouldStartWith($"HTTP/1.1 {status}");

    [Fact]
    public async Task A_sender_that_is_too_slow_is_dropped() =>
        (await AskAsync("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{")).ShouldStartWith("HTTP/1.1 408");

    /// <summary>Sends what there is, and waits for whatever comes until the other side has had enough.</summary>
    private static async Task<string> AskAsync(string request)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(RequestBounds.Set);
        await using var server = builder.Build();
        server.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            await reader.ReadToEndAsync(http.RequestAborted);
        });
        await server.StartAsync(Ct);
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", new Uri(server.Urls.Single()).Port, Ct);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Ct);
        var answer = new byte[1_000];
        var read = await stream.ReadAsync(answer, Ct);
        return Encoding.ASCII.GetString(answer, 0, read);
    }
}
