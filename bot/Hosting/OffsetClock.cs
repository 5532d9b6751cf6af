using System.Globalization;

namespace PartnershipBot.Hosting;

/// <summary>A clock that believes the program started at another moment, and then goes on like any clock.</summary>
public sealed class OffsetClock(TimeProvider real, DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan _offset = start - real.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + _offset;

    public override long GetTimestamp() => real.GetTimestamp();

    public override long TimestampFrequency => real.TimestampFrequency;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    /// <summary>The moment of a setting: ISO date-time, in Paris when it has no offset; null when it is none.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        if (
            !DateTime.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault,
                out var time
            )
        )
        {
            return null;
        }
        if (time.Kind != DateTimeKind.Unspecified)
        {
            return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        }
        var zone = Turns.Turn.Zone;
        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }
}
