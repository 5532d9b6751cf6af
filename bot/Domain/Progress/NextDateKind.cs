namespace PartnershipBot.Domain.Progress;

/// <summary>What a next date is about.</summary>
public enum NextDateKind
{
    /// <summary>An exchange is planned.</summary>
    Exchange,

    /// <summary>A declined proposal is to be looked at again.</summary>
    LookAgain,

    /// <summary>A council or a board decides.</summary>
    Approval,

    /// <summary>The project begins.</summary>
    Start,

    /// <summary>A review is due.</summary>
    Review,

    /// <summary>A suspended partnership is to be taken up again.</summary>
    TakeUp,
}
