namespace PartnershipBot.Cards;

/// <summary>The team's channel or the group chat in which a card is shown.</summary>
/// <param name="Bot">The bot's id there, when its client can open a personal chat by a link; null when it cannot.</param>
/// <param name="HasForms">Whether a button can open a form over the conversation.</param>
public sealed record TeamPlace(string? Bot, bool HasForms);
