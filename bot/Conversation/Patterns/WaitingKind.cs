namespace PartnershipBot.Conversation.Patterns;

/// <summary>What waits while somebody speaks.</summary>
internal enum WaitingKind
{
    /// <summary>Nothing does.</summary>
    Nothing,

    /// <summary>A card with buttons: a recap or a form.</summary>
    Card,

    /// <summary>A question of ours that is none of the interview, such as « Voulez-vous abandonner ce brouillon ? ».</summary>
    Reply,

    /// <summary>A question of the interview.</summary>
    Question,
}
