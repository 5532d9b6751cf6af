namespace PartnershipBot.Turns;

/// <summary>The person asked for another library and may use it: the turn takes place there, and nothing of it is stored here.</summary>
/// <param name="Library">That library.</param>
public sealed record LibraryChosen(string Library) : ITurnEffect;
