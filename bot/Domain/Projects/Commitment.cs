namespace PartnershipBot.Domain.Projects;

/// <summary>A means that one side brings (moyen mis en œuvre); the quantity and its unit when they were said.</summary>
public sealed record Commitment(CommitmentCategory Category, string Text, decimal? Quantity, string? Unit);
