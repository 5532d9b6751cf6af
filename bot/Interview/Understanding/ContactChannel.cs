namespace PartnershipBot.Interview.Understanding;

/// <summary>Where a partner can be reached.</summary>
/// <param name="Value">An address with its domain in lower case, or ten digits in pairs: « 05 00 00 00 00 ».</param>
/// <param name="Rest">The telephone number when both were given: the address comes first, since an e-mail can be prepared for it.</param>
public sealed record ContactChannel(ContactChannelKind Kind, string Value, string? Rest = null);
