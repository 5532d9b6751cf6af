using System.Threading.RateLimiting;

namespace PartnershipBot.Turns.Limits;

/// <summary>
/// Lets so many through in a minute: as many at once, then one whenever its share of a minute has passed. It goes by the program's clock,
/// which the framework's own limiters do not know.
/// </summary>
internal sealed class Bucket(int perMinute, TimeProvider clock) : RateLimiter
{
    private readonly Lock _lock = new();
    private double _left = perMinute;
    private long _at = clock.GetTimestamp();

    /// <summary>A bucket that is full again is as good as a new one: the framework drops it.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                return Left() >= perMinute ? clock.GetElapsedTime(_at) : null;
            }
        }
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            var left = Left();
            if (left < permitCount)
            {
                return new Lease(TimeSpan.FromMinutes((permitCount - left) / perMinute));
            }
            (_left, _at) = (left - permitCount, clock.GetTimestamp());
            return new Spent(() => GiveBack(permitCount));
        }
    }

    private void GiveBack(int permits)
    {
        lock (_lock)
        {
            (_left, _at) = (Math.Min(perMinute, Left() + permits), clock.GetTimestamp());
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(permitCount));

    private double Left() => Math.Min(perMinute, _left + (clock.GetElapsedTime(_at).TotalMinutes * perMinute));
}
