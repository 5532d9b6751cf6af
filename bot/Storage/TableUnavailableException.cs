namespace PartnershipBot.Storage;

/// <summary>The store cannot be used now: out of reach, throttled, disk full, read-only, too slow, access refused.</summary>
public sealed class TableUnavailableException(
    string message,
    Exception? inner = null,
    TimeSpan? retryAfter = null,
    bool maybeCommitted = false
) : Exception(message, inner)
{
    /// <summary>How long to leave the store alone, when it only has too much to do; null when something is wrong with it.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>True when the batch may have been written all the same: read before doing it again.</summary>
    public bool MaybeCommitted { get; } = maybeCommitted;
}
