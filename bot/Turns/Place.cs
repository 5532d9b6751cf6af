namespace PartnershipBot.Turns;

/// <summary>Where a turn takes place.</summary>
/// <param name="Scope">The person, the conversation and the library.</param>
internal sealed record Place(Scope Scope)
{
    /// <summary>Whether the choice is only remembered; another instance may know a later one.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>The library that was chosen before; the same as the scope's when nothing changes.</summary>
    public string Before { get; init; } = Scope.Library;

    /// <summary>Whether the turn does not take place: whether the person belongs to the team could not be found out.</summary>
    public bool IsUnchecked { get; init; }
}
