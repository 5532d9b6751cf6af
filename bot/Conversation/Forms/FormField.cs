using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Forms;

/// <summary>One question of a form.</summary>
/// <param name="Slot">Where its answer goes.</param>
/// <param name="IsOptional">Whether it belongs to one more objective, which nobody needs.</param>
/// <param name="DependsOn">The open question of the same form on whose answer it depends, or null.</param>
/// <param name="Codes">The answers of that question with which it is asked.</param>
public sealed record FormField(Slot Slot, bool IsOptional = false, Question? DependsOn = null, IReadOnlyList<string>? Codes = null);
