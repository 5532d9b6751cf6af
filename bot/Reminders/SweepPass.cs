namespace PartnershipBot.Reminders;

/// <summary>What one pass has learnt.</summary>
internal sealed class SweepPass
{
    /// <summary>After so many that the limits hold back, the rest is left for the next pass, unread.</summary>
    private const int MostLimited = 100;

    private readonly Lock _lock = new();
    private int _limited;
    private int _sent;

    public DateTimeOffset? AsOf { get; init; }

    public DateTimeOffset? Next { get; private set; }

    public bool IsFull => Volatile.Read(ref _limited) >= MostLimited;

    /// <summary>The messages that went out.</summary>
    public int Sent => Volatile.Read(ref _sent);

    public void Delivered() => Interlocked.Increment(ref _sent);

    public void ComeBack(DateTimeOffset at)
    {
        lock (_lock)
        {
            Next = Next is { } next && next <= at ? next : at;
        }
    }

    public void Limited(DateTimeOffset at)
    {
        Interlocked.Increment(ref _limited);
        ComeBack(at);
    }
}
