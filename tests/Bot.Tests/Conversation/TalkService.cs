using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation;

/// <summary>The channel behind the service URL of a talk: takes what is changed in place, which no reply carries.</summary>
internal sealed class TalkService : HttpMessageHandler
{
    private readonly ConcurrentQueue<(string Path, JsonNode Activity)> _changed = new();

    /// <summary>What was changed in place since this was last asked.</summary>
    public IReadOnlyList<(string Path, JsonNode Activity)> Take()
    {
        var all = new List<(string, JsonNode)>();
        while (_changed.TryDequeue(out var one))
        {
            all.Add(one);
        }
        return all;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Method.ShouldBe(HttpMethod.Put);
        _changed.Enqueue((request.RequestUri!.AbsolutePath, JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!));
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("""{"id":"changed"}""", Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
