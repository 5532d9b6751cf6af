namespace PartnershipBot.Turns;

/// <summary>Stores outside of the batch what would be missed if only the batch were stored.</summary>
public interface IBeforeCommit
{
    /// <summary>
    /// Does its part of a turn. If the batch then fails, what it stored must do no harm. Where the turn
    /// must not be stored, it adds a <see cref="TurnRefused"/>.
    /// </summary>
    Task PrepareAsync(Turn turn, CancellationToken ct);
}
