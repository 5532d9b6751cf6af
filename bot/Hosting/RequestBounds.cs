using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PartnershipBot.Hosting;

/// <summary>What a request may be before anything of it is read: how large, how slow, and how many at a time.</summary>
internal static class RequestBounds
{
    /// <summary>The most bytes of a body; Teams sends far less.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>Twice what turns under way and waiting need; the others are closed at once.</summary>
    private const int MostConnections = 2_000;

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxRequestBodySize = MostBytes;
        // A token has some 2,000 characters.
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 60;
        limits.MaxRequestLineSize = 4 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.MaxConcurrentConnections = MostConnections;
        // Whoever sends more slowly for five seconds is dropped.
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1_000, gracePeriod: TimeSpan.FromSeconds(5));
        limits.Http2.MaxStreamsPerConnection = 100;
    }
}
