namespace PartnershipBot.Cards;

/// <summary>A bar of a picture of figures.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Shown">The figure in words, « 93 % ».</param>
internal sealed record ChartBar(string Label, decimal Value, string Shown);
