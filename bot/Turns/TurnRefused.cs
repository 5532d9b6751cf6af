namespace PartnershipBot.Turns;

/// <summary>A turn cannot be stored, although every answer in it holds: nothing of it is done, and the person reads why.</summary>
/// <param name="Sentence">Why, and what to do.</param>
public sealed record TurnRefused(string Sentence) : ITurnEffect;
