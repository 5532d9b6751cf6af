using System.Collections.Concurrent;
using PartnershipBot.Storage;

namespace PartnershipBot.Trust;

/// <summary>
/// The service URLs that came in activities which were let in; nothing is sent anywhere else. They are kept in the store,
/// because reminders go out before anyone has spoken to this process.
/// </summary>
public sealed class VerifiedServices(ITableStore store, TimeProvider clock, ILogger<VerifiedServices> logger) : IDisposable
{
    private const string Partition = "services";

    /// <summary>How often the store is asked again for what another instance has learnt.</summary>
    private static readonly TimeSpan BetweenReads = TimeSpan.FromMinutes(1);

    /// <summary>How long a turn waits for it to be stored.</summary>
    private static readonly TimeSpan LongestWrite = TimeSpan.FromSeconds(2);

    // With each its moment of the last try to store it, until it is stored.
    private readonly ConcurrentDictionary<string, long?> _known = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _reading = new(1, 1);
    private long? _read;

    public void Dispose() => _reading.Dispose();

    /// <summary>Remembers a service URL. That it cannot be stored does not keep it from being used: it is tried again later.</summary>
    public async Task AddAsync(Uri serviceUrl)
    {
        var url = Root(serviceUrl);
        var now = clock.GetTimestamp();
        if (
            !_known.TryAdd(url, now)
            && !(_known[url] is { } tried && clock.GetElapsedTime(tried, now) >= BetweenReads && _known.TryUpdate(url, now, tried))
        )
        {
            return;
        }
        using var timeout = new CancellationTokenSource(LongestWrite, clock);
        try
        {
            await store
                .BatchAsync(Tables.Conversations, Partition, [TableWrite.Upsert(url, new Dictionary<string, object>())], timeout.Token)
                .WaitAsync(timeout.Token);
            _known[url] = null;
        }
        catch (Exception e)
        {
            TrustLog.ServiceNotStored(logger, serviceUrl.Host, e);
        }
    }

    /// <summary>Whether <paramref name="target"/> is below one of them.</summary>
    public async Task<bool> KnowAsync(Uri target, CancellationToken ct)
    {
        if (Covers(target))
        {
            return true;
        }
        await _reading.WaitAsync(ct);
        try
        {
            if (_read is not { } read || clock.GetElapsedTime(read) >= BetweenReads)
            {
                await foreach (var row in store.ReadAllAsync(Tables.Conversations, Partition, KeyRange.All, ct))
                {
                    _known[row.RowKey] = null;
                }
                _read = clock.GetTimestamp();
            }
        }
        finally
        {
            _reading.Release();
        }
        return Covers(target);
    }

    private bool Covers(Uri target) => _known.Keys.Any(url => target.AbsoluteUri.StartsWith(url, StringComparison.Ordinal));

    private static string Root(Uri url) => url.AbsoluteUri.EndsWith('/') ? url.AbsoluteUri : url.AbsoluteUri + "/";
}
