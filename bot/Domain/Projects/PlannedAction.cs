namespace PartnershipBot.Domain.Projects;

/// <summary>Something the project does, and who is in charge of it (action prévue, son porteur).</summary>
public sealed record PlannedAction(string Label, Side Owner);
