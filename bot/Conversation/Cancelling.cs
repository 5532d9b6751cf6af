namespace PartnershipBot.Conversation;

/// <summary>What became of « annuler » while a dialog of a feature waits.</summary>
internal enum Cancelling
{
    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>It is an answer to what waits, which knows what to do with it.</summary>
    IsAnAnswer,
}
