namespace PartnershipBot.Turns;

/// <summary>How a turn, or one attempt at it, ends.</summary>
internal abstract record TurnEnd
{
    private TurnEnd() { }

    /// <summary>It is stored, and what that attempt holds is to be sent.</summary>
    public sealed record Stored(Attempt Attempt) : TurnEnd;

    /// <summary>It was stored and answered before: nothing is done twice.</summary>
    public sealed record AnsweredBefore : TurnEnd;

    /// <summary>It only looked: nothing is stored, and what it found is to be sent.</summary>
    public sealed record Looked : TurnEnd;

    /// <summary>It is to take place in another library after all; nothing of it is stored here.</summary>
    public sealed record Elsewhere(Place Place) : TurnEnd;

    /// <summary>Whether the person belongs to the team could not be found out: nothing is read or stored.</summary>
    public sealed record Unchecked : TurnEnd;

    /// <summary>What it depends on is not there: nothing is stored, and the person reads why.</summary>
    public sealed record Refused(string Sentence) : TurnEnd;

    /// <summary>It was given up: nothing is stored, or nothing that can be vouched for.</summary>
    public sealed record Failed(Exception Error) : TurnEnd;
}
