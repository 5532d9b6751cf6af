namespace PartnershipBot.Partnerships;

/// <summary>
/// The fields of a session (séance). While it is being noted they are fields of the partnership; once it is noted they are
/// those of a row of its own.
/// </summary>
public static class SessionFields
{
    public const string Date = "session_date";
    public const string Held = "session_held";
    public const string Reason = "session_held_reason";
    public const string MovedTo = "session_held_movedTo";
    public const string Participants = "session_participants";
    public const string IsEstimate = "session_participants_approx";
    public const string Loans = "session_loans";
    public const string NewRegistrations = "session_newRegistrations";
    public const string Notes = "session_notes";
    public const string SupportRequest = "session_supportRequest";
    public const string SupportComment = "session_supportRequest_comment";

    /// <summary>How the name of each of them begins.</summary>
    public const string Prefix = "session_";
}
