namespace PartnershipBot.Conversation.Patterns;

/// <summary>How sure it is that words are a request rather than the answer that waits.</summary>
internal enum Certainty
{
    None,
    Doubtful,
    Sure,
}
