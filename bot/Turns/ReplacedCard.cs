using AdaptiveCards;

namespace PartnershipBot.Turns;

/// <summary>What a card becomes whose button was pressed.</summary>
/// <param name="Card">The card as it is now.</param>
/// <param name="Message">
/// The message of the card, where every channel that can replaces it in place; null to send it anew on the others.
/// </param>
public sealed record ReplacedCard(AdaptiveCard Card, string? Message = null);
