using Microsoft.Bot.Schema;

namespace PartnershipBot.Turns;

/// <summary>How long a turn may take, whatever the store does.</summary>
internal static class TurnLimits
{
    /// <summary>After this time a turn is stored or given up: a channel that has no answer after 15 s posts again.</summary>
    private static readonly TimeSpan Message = TimeSpan.FromSeconds(9);

    /// <summary>The same for the button of a card and the like, whose answer a client gives up after 5 s.</summary>
    private static readonly TimeSpan Invoke = TimeSpan.FromSeconds(3.5);

    /// <summary>By when an invoke is answered, everything included.</summary>
    private static readonly TimeSpan AnsweredInvoke = TimeSpan.FromSeconds(4.8);

    private static readonly TimeSpan MessageWaiting = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan InvokeWaiting = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan MostFollowing = TimeSpan.FromSeconds(3);

    /// <summary>The least time to follow an invoke that took long; the next turn tries again.</summary>
    private static readonly TimeSpan LeastFollowing = TimeSpan.FromSeconds(0.3);

    /// <summary>For how long a turn may wait before it begins, so that waiting and trying together are not too long.</summary>
    public static TimeSpan OfWaiting(Activity activity) => IsInvoke(activity) ? InvokeWaiting : MessageWaiting;

    /// <summary>For how long a turn is tried.</summary>
    public static TimeSpan OfTurn(Activity activity) => IsInvoke(activity) ? Invoke : Message;

    /// <summary>For how long an activity may be followed after so much time; an invoke is answered only after that.</summary>
    public static TimeSpan OfFollowing(Activity activity, TimeSpan elapsed)
    {
        if (!IsInvoke(activity))
        {
            return MostFollowing;
        }
        var left = AnsweredInvoke - elapsed;
        return left < LeastFollowing ? LeastFollowing
            : left > MostFollowing ? MostFollowing
            : left;
    }

    private static bool IsInvoke(Activity activity) => activity.Type == ActivityTypes.Invoke;
}
