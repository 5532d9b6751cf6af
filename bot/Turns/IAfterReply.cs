namespace PartnershipBot.Turns;

/// <summary>Does what may wait until a turn is stored and answered.</summary>
public interface IAfterReply
{
    /// <summary>Does its part of a turn, or tries: nobody waits for it, and the turn stands whatever becomes of it.</summary>
    Task FollowAsync(Turn turn, CancellationToken ct);
}
