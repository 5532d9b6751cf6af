using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>A correction whose place is found.</summary>
/// <param name="Place">The answer that is to be another.</param>
/// <param name="Value">What it is to be; null when only the place was named.</param>
/// <param name="IsSure">Whether the words cannot be an answer to what waits.</param>
internal sealed record Repair(Slot Place, string? Value, bool IsSure);
