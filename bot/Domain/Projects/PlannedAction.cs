namespace PartnershipBot.Domain.Projects;

/// <summary>Something the project does, and who is in charge of it (action prévue, son porteur).</summary>
public sealed record PlannedAction(string Label, Side Owner)
{
    /// <summary>Which of several partners are in charge, from 0; null for all of them.</summary>
    public IReadOnlyList<int>? Partners { get; init; }

    /// <summary>Whether a partner is in charge of it, alone, with the others, or with the library.</summary>
    public bool IsOf(int partner) => Owner != Side.Library && Partners?.Contains(partner) != false;
}
