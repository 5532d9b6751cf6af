namespace PartnershipBot.Turns;

/// <summary>Something that a turn leaves to be done beside its batch. Whoever leaves it and whoever does it share its type.</summary>
public interface ITurnEffect;
