using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>The words of a row that say what pressing it does; they go where it cannot be pressed.</summary>
internal sealed class RowPress : AdaptiveColumn;
