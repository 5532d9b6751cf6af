namespace PartnershipBot.Domain.Progress;

/// <summary>The next day that matters to a partnership.</summary>
public sealed record NextDate(NextDateKind Kind, DateOnly Date);
