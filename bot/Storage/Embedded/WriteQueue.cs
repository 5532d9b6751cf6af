using System.Diagnostics.CodeAnalysis;

namespace PartnershipBot.Storage.Embedded;

/// <summary>
/// What waits for the writing thread. A thread that waits here sleeps at once: a blocking collection looks some hundred times whether
/// there is something first, which was a twelfth of a turn’s processor time, while the next batch is as far away as a turn is long.
/// </summary>
internal sealed class WriteQueue
{
    private readonly Queue<WriteJob> _waiting = new();
    private readonly object _gate = new();
    private bool _isClosed;

    /// <returns>False when the queue is closed.</returns>
    public bool TryAdd(WriteJob job)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return false;
            }
            _waiting.Enqueue(job);
            Monitor.Pulse(_gate);
            return true;
        }
    }

    /// <summary>The next one, or null when there is none now.</summary>
    public bool TryTake([NotNullWhen(true)] out WriteJob? job)
    {
        lock (_gate)
        {
            return _waiting.TryDequeue(out job);
        }
    }

    /// <summary>The next one, waited for.</summary>
    /// <returns>False when the queue is closed and empty.</returns>
    public bool Take([NotNullWhen(true)] out WriteJob? job)
    {
        lock (_gate)
        {
            while (!_waiting.TryDequeue(out job))
            {
                if (_isClosed)
                {
                    return false;
                }
                Monitor.Wait(_gate);
            }
            return true;
        }
    }

    /// <summary>Takes nothing more; what waits is still given out.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }
}
