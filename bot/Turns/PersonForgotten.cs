namespace PartnershipBot.Turns;

/// <summary>Whoever speaks is forgotten with this turn: where they are reached is not written down again.</summary>
public sealed record PersonForgotten : ITurnEffect;
