namespace PartnershipBot.Understanding.Text;

/// <content>The words with which one tells of a session.</content>
internal sealed partial class WordLists
{
    /// <summary>How one tells of a session that took place.</summary>
    public static WordLists SessionTold { get; } = Of("sessions.told");

    /// <summary>What a session may be called.</summary>
    public static WordLists Activities { get; } = Of("sessions.activities");

    /// <summary>How one says that a session did not take place.</summary>
    public static WordLists SessionCancelled { get; } = Of("sessions.cancelled");

    /// <summary>How one says that a session was moved.</summary>
    public static WordLists SessionMoved { get; } = Of("sessions.moved");

    /// <summary>What speaks of something that has not taken place.</summary>
    public static WordLists SessionToCome { get; } = Of("sessions.toCome");

    /// <summary>What says nothing of a session but that it is one.</summary>
    public static WordLists SessionOnly { get; } = Of("sessions.only");

    /// <summary>What says behind a number that it is all sessions.</summary>
    public static WordLists SessionCounts { get; } = Of("sessions.counts");

    /// <summary>How one says that nothing was borrowed.</summary>
    public static WordLists NoLoans { get; } = Of("sessions.noLoans");
}
