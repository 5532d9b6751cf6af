using PartnershipBot.Understanding.Asides;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>What was said, and while what waited.</summary>
/// <param name="Waiting">What waits.</param>
/// <param name="Said">What it says to the program.</param>
internal sealed record Heard(Waiting Waiting, AsideReading Said);
