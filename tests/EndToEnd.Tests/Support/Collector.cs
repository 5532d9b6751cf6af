using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EndToEnd.Tests.Support;

/// <summary>A collector of telemetry: takes what is sent over OTLP as protobuf, and reads of it what the tests look at.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<(string Kind, byte[] Body)> _taken = new();

    private Collector(WebApplication server) => _server = server;

    public string Url => _server.Urls.Single();

    /// <summary>The spans, each with its name, its ids in hexadecimal and its attributes that are texts.</summary>
    public IReadOnlyList<Span> Spans =>
        [
            .. from body in Bodies("traces")
            from resource in Proto.Parts(body, 1)
            from scope in Proto.Parts(resource, 2)
            from span in Proto.Parts(scope, 2)
            select new Span(
                Encoding.UTF8.GetString(Proto.Parts(span, 5).Single()),
                Convert.ToHexString(Proto.Parts(span, 1).Single()),
                Convert.ToHexString(Proto.Parts(span, 4).SingleOrDefault() ?? []),
                Proto
                    .Parts(span, 9)
                    .Where(a => Proto.Parts(Proto.Parts(a, 2).Single(), 1).Any())
                    .ToDictionary(
                        a => Encoding.UTF8.GetString(Proto.Parts(a, 1).Single()),
                        a => Encoding.UTF8.GetString(Proto.Parts(Proto.Parts(a, 2).Single(), 1).Single())
                    )
            ),
        ];

    /// <summary>The names of the metrics.</summary>
    public IReadOnlySet<string> Metrics =>
        (
            from body in Bodies("metrics")
            from resource in Proto.Parts(body, 1)
            from scope in Proto.Parts(resource, 2)
            from metric in Proto.Parts(scope, 2)
            select Encoding.UTF8.GetString(Proto.Parts(metric, 1).Single())
        ).ToHashSet();

    /// <summary>Everything of a kind as text: what no test may find in it.</summary>
    public string Text(string kind) => string.Concat(Bodies(kind).Select(Encoding.UTF8.GetString));

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector._server.MapPost("/v1/{kind}", collector.TakeAsync);
        await collector._server.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private IEnumerable<byte[]> Bodies(string kind) => _taken.Where(t => t.Kind == kind).Select(t => t.Body);

    private async Task TakeAsync(HttpContext http, string kind)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        _taken.Enqueue((kind, body.ToArray()));
    }

    internal sealed record Span(string Name, string Trace, string Parent, IReadOnlyDictionary<string, string> Tags);

    /// <summary>The little of the wire format that is needed: the parts of a message that have a length.</summary>
    private static class Proto
    {
        public static IEnumerable<byte[]> Parts(byte[] message, int field)
        {
            var at = 0;
            while (at < message.Length)
            {
                var key = Number(message, ref at);
                switch (key & 7)
                {
                    case 0:
                        Number(message, ref at);
                        break;
                    case 1:
                        at += 8;
                        break;
                    case 5:
                        at += 4;
                        break;
                    default:
                        var length = (int)Number(message, ref at);
                        var part = message[at..(at + length)];
                        at += length;
                        if ((int)(key >> 3) == field)
                        {
                            yield return part;
                        }
                        break;
                }
            }
        }

        private static ulong Number(byte[] message, ref int at)
        {
            var (number, shift) = (0UL, 0);
            while (true)
            {
                var next = message[at++];
                number |= (ulong)(next & 0x7f) << shift;
                if (next < 0x80)
                {
                    return number;
                }
                shift += 7;
            }
        }
    }
}
