using System.Collections.Concurrent;
using System.Net;

namespace PartnershipBot.Tests.Hosting.Trust;

/// <summary>Everything outside of the program, in process: hosts that answer, and what they were asked.</summary>
internal sealed class Network : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> _hosts = new();
    private readonly ConcurrentQueue<Asked> _asked = new();

    public IReadOnlyList<Asked> Requests => [.. _asked];

    public Func<HttpRequestMessage, HttpResponseMessage> this[string host]
    {
        set => _hosts[host] = value;
    }

    public IReadOnlyList<Asked> To(string host) => [.. _asked.Where(a => a.Url.Host == host)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        _asked.Enqueue(new Asked(request.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), body));
        var response = _hosts.TryGetValue(request.RequestUri!.Host, out var answer)
            ? answer(request)
            : throw new HttpRequestException($"{request.RequestUri.Host} is unknown", null, HttpStatusCode.BadGateway);
        response.RequestMessage = request;
        return response;
    }

    internal sealed record Asked(HttpMethod Method, Uri Url, string? Authorization, string Body);
}
