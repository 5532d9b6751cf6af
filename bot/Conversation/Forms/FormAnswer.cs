using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Forms;

/// <summary>One answer of a form.</summary>
/// <param name="Slot">Where it goes.</param>
/// <param name="Draft">What was filled in.</param>
public sealed record FormAnswer(Slot Slot, Draft Draft);
