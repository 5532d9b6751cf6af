using System.Collections.Concurrent;

namespace PartnershipBot.Turns;

/// <summary>
/// Which turns this process has answered, or is about to. A turn that is stored but not known here was answered by nobody
/// we can vouch for: the process may have ended between its commit and its reply.
/// </summary>
public sealed class DeliveryLog
{
    private const int Most = 100_000;

    private readonly ConcurrentDictionary<string, bool> _known = new();
    private readonly ConcurrentQueue<string> _order = new();

    public void Begin(string nonce)
    {
        if (!_known.TryAdd(nonce, true))
        {
            return;
        }
        _order.Enqueue(nonce);
        while (_order.Count > Most && _order.TryDequeue(out var oldest))
        {
            _known.TryRemove(oldest, out _);
        }
    }

    /// <summary>The reply could not be sent: the same words again will show the question that waits.</summary>
    public void Lost(string nonce) => _known.TryRemove(nonce, out _);

    public bool Knows(string nonce) => _known.ContainsKey(nonce);
}
