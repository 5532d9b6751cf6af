namespace PartnershipBot.Turns.Inbound;

/// <summary>In which way something came in.</summary>
public enum IncomingKind
{
    /// <summary>Words, files, or the button of a card as channels other than Teams send it.</summary>
    Message,

    /// <summary>The button of a card on Teams, which waits for an answer.</summary>
    Button,

    /// <summary>A client asks for the present state of a card that is seen.</summary>
    Refresh,

    /// <summary>Somebody opens a form over a team's conversation.</summary>
    FormOpened,

    /// <summary>Somebody sends what they filled in there.</summary>
    FormSaved,

    /// <summary>Somebody searches for what to put into a conversation.</summary>
    Search,

    /// <summary>Somebody types into a list of a card, which asks what fits.</summary>
    Choices,

    /// <summary>Somebody pastes a link of ours, whose preview is asked for.</summary>
    Link,

    /// <summary>Somebody asks for a partnership from a message of Teams.</summary>
    MessageOpened,

    /// <summary>Somebody sends the form that was filled in from it.</summary>
    MessageSaved,

    /// <summary>Nothing that is said: the bot comes or goes, a message is edited, an offer of a file is answered.</summary>
    Other,
}
