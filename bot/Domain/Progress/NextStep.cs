namespace PartnershipBot.Domain.Progress;

/// <summary>What is sensible to do next with a partnership.</summary>
public enum NextStep
{
    /// <summary>Nothing: it is closed, or a new cycle has followed it.</summary>
    None,

    /// <summary>Answer the questions that wait.</summary>
    Answer,

    /// <summary>Say that the convention is signed.</summary>
    Sign,

    /// <summary>Note a session.</summary>
    Session,

    /// <summary>Make the review.</summary>
    Evaluate,

    /// <summary>Renew, adjust or stop.</summary>
    Decide,

    /// <summary>Go on with the amendment.</summary>
    Amend,

    /// <summary>Do what is left before closing.</summary>
    Close,

    /// <summary>Take up a partnership that was suspended.</summary>
    TakeUp,

    /// <summary>Take up a project that was abandoned.</summary>
    Reopen,
}
