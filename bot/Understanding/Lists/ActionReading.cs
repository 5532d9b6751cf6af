namespace PartnershipBot.Understanding.Lists;

/// <summary>One planned action as answered.</summary>
/// <param name="Owner">Null when it was not said, and is to be asked.</param>
public sealed record ActionReading(string Label, Domain.Side? Owner);
