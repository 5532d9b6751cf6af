namespace PartnershipBot.Interview;

/// <summary>What comes next on the way through a stage.</summary>
public abstract record WalkStep
{
    private WalkStep() { }

    /// <summary>Nothing here: the way goes on.</summary>
    public sealed record Pass : WalkStep;

    /// <summary>This place is asked, whatever is known of it.</summary>
    public sealed record Ask(Slot At) : WalkStep;

    /// <summary>The way goes on from this place, asking what is open.</summary>
    public sealed record GoTo(Slot At) : WalkStep;

    /// <summary>« Voulez-vous ajouter … ? »: a yes opens this place.</summary>
    public sealed record Offer(Slot Next) : WalkStep;

    /// <summary>No criterion is in figures yet: this place is asked, and why.</summary>
    public sealed record NeedFigures(Slot At) : WalkStep;
}
