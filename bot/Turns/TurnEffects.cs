namespace PartnershipBot.Turns;

/// <summary>
/// What a turn leaves to be done: by an <see cref="IBeforeCommit"/> before its batch, by an <see cref="IAfterReply"/> after its reply.
/// </summary>
public sealed class TurnEffects
{
    private readonly List<ITurnEffect> _effects = [];

    public void Add(ITurnEffect effect) => _effects.Add(effect);

    /// <summary>Those of a kind, in the order in which they were left.</summary>
    public IEnumerable<T> Of<T>()
        where T : ITurnEffect => _effects.OfType<T>();
}
