namespace PartnershipBot.Turns;

/// <summary>A card was refused to somebody who has no right to what it is about: the log names the ids.</summary>
public sealed record CardRefused : ITurnEffect;
