namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack is after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is active.</summary>
    Empty = 0,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting = 1,

    /// <summary>The last dialog ended, perhaps with a result.</summary>
    Complete = 2,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled = 3,
}
