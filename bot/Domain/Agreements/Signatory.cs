namespace PartnershipBot.Domain.Agreements;

/// <summary>Who signs, and as what (signataire, qualité); no capacity for a visa.</summary>
public sealed record Signatory(string Name, string? Capacity);
