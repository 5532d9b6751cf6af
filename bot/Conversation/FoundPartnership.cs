using AdaptiveCards;

namespace PartnershipBot.Conversation;

/// <summary>A partnership that a search found.</summary>
/// <param name="Title">Its name, as plain text.</param>
/// <param name="Line">What is said of it in the list, as plain text.</param>
/// <param name="Card">What is put into the conversation.</param>
public sealed record FoundPartnership(string Title, string Line, AdaptiveCard Card);
