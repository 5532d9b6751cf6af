namespace PartnershipBot.Conversation;

/// <summary>What must hold of a card for its button to act.</summary>
internal enum CardNeed
{
    /// <summary>Nothing: the same whatever the card shows.</summary>
    Nothing,

    /// <summary>Its partnership exists in this library; it need not be the one worked on, nor unchanged.</summary>
    Partnership,

    /// <summary>Its partnership is the one that is worked on; the request itself sees to what has changed since.</summary>
    Same,

    /// <summary>It shows the present state of the partnership that is worked on; otherwise that state is shown instead.</summary>
    Present,
}
