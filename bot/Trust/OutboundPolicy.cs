namespace PartnershipBot.Trust;

/// <summary>
/// What the client that speaks to channels may send: to service URLs that were verified and whose host is allowed, and
/// without a token to where keys are read. A token never leaves for anywhere else, whatever an activity or a row says.
/// </summary>
public sealed class OutboundPolicy(ServiceHosts hosts, VerifiedServices verified) : DelegatingHandler
{
    /// <summary>The most bytes of one request; Teams takes less.</summary>
    private const long MostBytes = 512 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri ?? throw new OutboundRefusedException("The request has no address.");
        if (request.Method != HttpMethod.Get || request.Headers.Authorization is not null || !hosts.HaveKeys(url))
        {
            if (!hosts.Allow(url))
            {
                throw new OutboundRefusedException(
                    $"Nothing is sent to {url.Scheme}://{url.Authority}: it is not among Connector:AllowedHosts."
                );
            }
            if (!await verified.KnowAsync(url, cancellationToken))
            {
                throw new OutboundRefusedException(
                    $"Nothing is sent to {url.Scheme}://{url.Authority}: no verified activity came with such a service URL."
                );
            }
        }
        if (request.Content?.Headers.ContentLength > MostBytes)
        {
            throw new OutboundRefusedException($"A request of {request.Content.Headers.ContentLength} bytes is too large to send.");
        }
        return await base.SendAsync(request, cancellationToken);
    }
}
