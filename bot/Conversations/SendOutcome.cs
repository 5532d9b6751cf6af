namespace PartnershipBot.Conversations;

/// <summary>What became of a message.</summary>
public abstract record SendOutcome
{
    private SendOutcome() { }

    /// <summary>The channel has it.</summary>
    public sealed record Delivered : SendOutcome;

    /// <summary>Not now: worth another try.</summary>
    /// <param name="After">How long the channel asked to be left alone, when it said so.</param>
    /// <param name="Throttled">Whether too much was sent to that conversation.</param>
    public sealed record Later(string Reason, TimeSpan? After = null, bool Throttled = false) : SendOutcome;

    /// <summary>The person cannot be reached there.</summary>
    public sealed record Unreachable(string Reason) : SendOutcome;
}
