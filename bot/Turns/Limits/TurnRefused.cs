namespace PartnershipBot.Turns.Limits;

/// <summary>In the state of a turn that was not let in: when to come back. Nothing of it was read or stored.</summary>
public sealed record TurnRefused(TimeSpan After);
