using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Turns;

/// <summary>One activity on its way through the steps of a turn.</summary>
internal sealed class TurnRun(ITurnContext outer, long started)
{
    private readonly List<Attempt> _attempts = [];
    private readonly Lazy<Incoming> _incoming = new(() => Incoming.Of(outer.Activity));

    /// <summary>The context of the real channel; each attempt has one of its own.</summary>
    public ITurnContext Outer => outer;

    public Activity Activity => outer.Activity;

    /// <summary>What the activity says.</summary>
    public Incoming Incoming => _incoming.Value;

    /// <summary>When the turn began, by the clock's own count.</summary>
    public long Started => started;

    /// <summary>Where it takes place; null until that is known.</summary>
    public Place? Place { get; set; }

    /// <summary>The attempts so far, the present one last.</summary>
    public IReadOnlyList<Attempt> Attempts => _attempts;

    /// <summary>The present attempt.</summary>
    public Attempt Attempt => _attempts[^1];

    public void Begin(Attempt attempt) => _attempts.Add(attempt);

    /// <summary>Leaves the present attempt as if it had not been: the turn takes place elsewhere.</summary>
    public void Leave(Place elsewhere)
    {
        _attempts.RemoveAt(_attempts.Count - 1);
        Place = elsewhere;
    }
}
