namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack is after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is active.</summary>
    Empty,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended, perhaps with a result.</summary>
    Complete,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The last dialog ended, and the turn is to end as well.</summary>
    CompleteAndWait,
}
